import fc from "fast-check";
import type { CellValue } from "../../../../src/workbench/book";
import { newBook, saveXlsx } from "../../../../src/workbench/xlsx";
import { opened } from "./packages";

/** Any text Excel can hold: any UTF-16 unit, control characters and lone surrogates too, and what looks like an escape or a formula. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    "=1+1",
    "+",
    "-5",
    "@x",
    "_x0041_",
    "_x005F_",
    "_xZZZZ_",
    " lead",
    "trail\n",
    "a\r\nb",
    "\t",
    "]]>",
    "&amp;",
    "<t>",
    "'quoted",
    "TRUE",
    "00123",
    "#N/A",
  ),
  fc.constant("ü".repeat(32_767)),
);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)) },
  fc.integer(),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }, null),
);

const cell = fc.record({ row: fc.oneof(fc.nat(30), fc.nat(1_048_575)), column: fc.oneof(fc.nat(10), fc.nat(16_383)), value });
const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row} ${column}`, maxLength: 25 });

test("whatever stands in a cell stands there after saving and opening", () => {
  fc.assert(
    fc.property(cells, cells, (first, second) => {
      const book = newBook();
      for (const { row, column, value } of first) book.sheets[0]!.cells.setValue(row, column, value);
      const again = opened(saveXlsx(book));
      for (const { row, column, value } of first) expect(again.sheets[0]!.cells.value(row, column)).toEqual(value);
      // The same once more, this time changing a sheet that has rows already.
      for (const { row, column, value } of second) again.sheets[0]!.cells.setValue(row, column, value);
      const third = opened(saveXlsx(again));
      const wanted = new Map([...first, ...second].map(({ row, column, value }) => [`${row} ${column}`, { row, column, value }]));
      for (const { row, column, value } of wanted.values()) expect(third.sheets[0]!.cells.value(row, column)).toEqual(value);
      expect(third.sheets[0]!.cells.usedArea(true)).toEqual(again.sheets[0]!.cells.usedArea(true));
    }),
    { numRuns: 60 },
  );
});
