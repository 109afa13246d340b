import { isCellError, type Book } from "../../../../src/workbench/book";
import { openCsv, saveXlsx } from "../../../../src/workbench/xlsx";
import { opened } from "./packages";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function book(bytes: Uint8Array | string, name?: string): Book {
  const result = openCsv(typeof bytes === "string" ? utf8(bytes) : bytes, name);
  if (!result.ok) throw new Error(result.message);
  return result.book;
}

function rows(bytes: Uint8Array | string): unknown[][] {
  const { cells } = book(bytes).sheets[0]!;
  const used = cells.usedArea(true)!;
  return Array.from({ length: used.rows }, (_, row) => Array.from({ length: used.columns }, (_, column) => cells.value(row, column)));
}

test("delimiters are guessed, quoted fields and line ends kept", () => {
  const wanted = [["a", "b", "c"], [1, "x, y; z", "two\nlines"], [2, 'say "hi"', null]]; // prettier-ignore
  for (const mark of [",", ";", "\t", "|"])
    expect(rows(`a${mark}b${mark}c\r\n1${mark}"x, y; z"${mark}"two\nlines"\r\n2${mark}"say ""hi"""${mark}\r\n`)).toEqual(wanted);
  expect(rows("sep=;\na;b,c\n1;2,5")).toEqual([["a", "b,c"], [1, 2.5]]); // prettier-ignore
  expect(rows("one column\nü\n")).toEqual([["one column"], ["ü"]]);
});

test("encodings: UTF-8 with and without mark, UTF-16, windows-1252", () => {
  const wanted = [["Größe", "€"], [1, 2]]; // prettier-ignore
  const text = "Größe,€\n1,2\n";
  const utf16 = (little: boolean, mark: boolean): Uint8Array => {
    const marked = mark ? `\uFEFF${text}` : text;
    const units = Array.from(marked, (char) => char.charCodeAt(0));
    return new Uint8Array(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
  };
  expect(rows(text)).toEqual(wanted);
  expect(rows(`\uFEFF${text}`)).toEqual(wanted);
  for (const little of [true, false]) for (const mark of [true, false]) expect(rows(utf16(little, mark))).toEqual(wanted);
  expect(rows(new Uint8Array([0x47, 0x72, 0xf6, 0xdf, 0x65, 0x2c, 0x80, 0x0a, 0x31, 0x2c, 0x32]))).toEqual(wanted);
});

test("plain numbers, percents, booleans and ISO dates become values; what would lose digits stays text", () => {
  const { cells } = book(
    '12,-1.5e3,"1,234.5",12.5%,.5,TRUE,false,2024-02-29,2024-02-29 18:00,00123,1234567890123456,12 kg,2024-02-30,1e999,-,=1+1',
  ).sheets[0]!;
  expect(Array.from({ length: 16 }, (_, column) => cells.value(0, column))).toEqual([
    12, -1500, 1234.5, 0.125, 0.5, true, false, 45351, 45351.75, "00123", "1234567890123456", "12 kg", "2024-02-30", "1e999", "-", "=1+1",
  ]); // prettier-ignore
});

test("dates carry a date format", () => {
  const { sheets, styles } = book("2024-02-29,2024-02-29T18:00:00,12.5%");
  expect([0, 1, 2].map((column) => styles.format(sheets[0]!.cells.style(0, column)).numberFormat)).toEqual([
    "yyyy-mm-dd",
    "yyyy-mm-dd hh:mm:ss",
    "0.00%",
  ]);
});

test("a decimal comma is one only between semicolons", () => {
  expect(rows("a;b;c\n1,5;2.5;1.234,56\n")[1]).toEqual([1.5, 2.5, 1234.56]);
  expect(rows('"1,5",2.5\n')).toEqual([["1,5", 2.5]]);
});

test("the sheet is named after the file, fit for Excel", () => {
  expect(book("a", "folder/Customers 2024.csv").sheets[0]!.name).toBe("Customers 2024");
  expect(book("a", "C:\\data\\[draft] a very long name that no sheet can have.csv").sheets[0]!.name).toBe(
    "draft  a very long name that no",
  );
  expect(book("a", ".csv").sheets[0]!.name).toBe("Sheet1");
});

test("saved as .xlsx, all values are there", () => {
  const csv = book("Name,Since,Spend\nÄnn,2024-01-31,1.5\n=cmd,,TRUE\n");
  const again = opened(saveXlsx(csv));
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) {
      const value = again.sheets[0]!.cells.value(row, column);
      expect(isCellError(value)).toBe(false);
      expect(value).toEqual(csv.sheets[0]!.cells.value(row, column));
    }
  }
});

test("more rows than a sheet holds is answered with a sentence", () => {
  expect(openCsv(utf8("1\n".repeat(1_048_577)))).toEqual({
    ok: false,
    message: "This file has 1,048,577 rows; an Excel sheet holds 1,048,576.",
  });
});

test("an empty file is an empty sheet", () => {
  expect(book("").sheets[0]!.cells.usedArea(false)).toBeNull();
});
