import { cellsOf } from "../../../src/pane/data/cells-of";
import { amount } from "../../../src/pane/words/amount";
import { columnNumbers } from "../../../src/pane/words/column-numbers";
import { counted, fewDigits, hundredths, share, signed } from "../../../src/pane/words/numbers";
import { column } from "./table";

test.each([
  ["General", "1.23M"],
  ["#,##0.00 €", "1.23M €"],
  ["[$£-809]#,##0", "£1.23M"],
  ['"$"#,##0.00_);[Red]("$"#,##0.00)', "$1.23M"],
  ["#,##0.00\\ [$kr-41D]", "1.23M kr"],
  ["0.00E+00", "1.23M"],
  ["0%", "123M%"],
])("an amount in the format %s", (format, shown) => {
  expect(amount(1234567, format)).toBe(shown);
});

test("numbers in few digits", () => {
  expect(counted(1, "customer")).toBe("1 customer");
  expect(counted(1440, "customer")).toBe("1,440 customers");
  expect(share(0.224)).toBe("22%");
  expect(share(0.0004)).toBe("under 1%");
  expect(share(0)).toBe("0%");
  expect(share(0.9996)).toBe("over 99%");
  expect(share(1)).toBe("100%");
  expect(fewDigits(318.44)).toBe("318");
  expect(hundredths(0.2)).toBe("0.20");
  expect(signed(1.26)).toBe("+1.3");
  expect(signed(-1)).toBe("-1.0");
});

test("a column's numbers in its own format, its levels by frequency", () => {
  const spend = column("Spend", { numbers: { min: 3, median: 40, mean: 55.5, max: 1200 }, numberFormat: "$#,##0", missing: 2 });
  expect(columnNumbers(spend)).toBe("$3 to $1.2K, half below $40. 2 blanks.");
  const levels = ["North", "South", "East", "West", "Up"].map((level, i) => ({ level, count: 9 - i }));
  expect(columnNumbers(column("Region", { kind: "category", levels, distinct: 7 }))).toBe(
    "North (9), South (8), East (7), West (6) and 3 more.",
  );
});

test("names and addresses are counted, not repeated", () => {
  const levels = [{ level: "ann@example.com", count: 1 }];
  expect(columnNumbers(column("E-mail", { kind: "text", personal: "email", levels, distinct: 440 }))).toBe("440 different values.");
});

test("a problem leads to its first cell, its column or its row", () => {
  const place = { sheetName: "Customers", address: "Z3:AC442", tableName: null, firstRow: 3, firstColumn: 25 };
  const problem = { kind: "missing", count: 1, message: "" } as const;
  expect(cellsOf({ ...problem, position: 1, rows: [17, 20] }, place)).toBe("AA17");
  expect(cellsOf({ ...problem, position: 1 }, place)).toBe("AA4:AA442");
  expect(cellsOf({ ...problem, rows: [17] }, place)).toBe("17:17");
  expect(cellsOf(problem, place)).toBeNull();
});
