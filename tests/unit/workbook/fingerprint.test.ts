import fc from "fast-check";
import { addRows } from "../../../src/workbook/fingerprint";

const cell = fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.boolean(), fc.constant(""));
const print = (rows: readonly (readonly unknown[])[]): number => {
  const hashes = new Uint32Array(1);
  addRows(hashes, rows);
  return hashes[0]!;
};

test("the same cells in the same order have the same fingerprint, however they are cut into blocks", () => {
  fc.assert(
    fc.property(fc.array(cell), fc.nat(), (cells, at) => {
      const rows = cells.map((each) => [each]);
      const cut = at % (rows.length + 1);
      const hashes = new Uint32Array(1);
      addRows(hashes, rows.slice(0, cut));
      addRows(hashes, rows.slice(cut));
      expect(hashes[0]).toBe(print(rows));
    }),
  );
});

test("one other cell, or two in another order, show", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 20 }), cell, (cells, other) => {
      const rows = cells.map((each) => [each]);
      const changed = [...rows.slice(0, -1), [other]];
      fc.pre(!Object.is(cells.at(-1), other) && !Object.is(cells[0], cells[1]));
      expect(print(changed)).not.toBe(print(rows));
      expect(print([rows[1]!, rows[0]!, ...rows.slice(2)])).not.toBe(print(rows));
    }),
  );
});

test("1 is not true, nor is it the text 1", () => {
  expect(new Set([1, true, "1", "", false, 0].map((value) => print([[value]]))).size).toBe(6);
});
