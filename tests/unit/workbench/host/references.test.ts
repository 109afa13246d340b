import { Sheet, Styles } from "../../../../src/workbench/book";
import type { Book } from "../../../../src/workbench/book";
import { RichError } from "../../../../src/workbench/host";
import { formatAddress, parseArea, splitAreas, splitSheet } from "../../../../src/workbench/host/rules/a1";
import { surroundingRegion } from "../../../../src/workbench/host/rules/find-areas";
import { copiedFormula, moveFormulas, renameSheetInFormulas } from "../../../../src/workbench/host/rules/formula-references";
import { checkXml, rootNamespace } from "../../../../src/workbench/host/rules/xml";

test("addresses in all forms", () => {
  expect(parseArea("B$2:$A1")).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
  expect(parseArea("xfd1048576")).toEqual({ row: 1_048_575, column: 16_383, rows: 1, columns: 1 });
  expect([parseArea("XFE1"), parseArea("A0"), parseArea("A"), parseArea("7"), parseArea("A1:"), parseArea("A1:2")]).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(splitSheet("'It''s, here'!A1")).toEqual({ sheetName: "It's, here", reference: "A1" });
  expect(splitAreas("'a,b'!A1,C3")).toEqual(["'a,b'!A1", "C3"]);
  const address = (name: string): string => formatAddress(name, { row: 0, column: 0, rows: 1, columns: 1 });
  expect(["Data", "My data", "2026", "A1", "It's", "R1C1", "Größe"].map(address)).toEqual([
    "Data!A1",
    "'My data'!A1",
    "'2026'!A1",
    "'A1'!A1",
    "'It''s'!A1",
    "'R1C1'!A1",
    "Größe!A1",
  ]);
});

test("references in copied formulas move, but texts, functions and names do not", () => {
  expect(copiedFormula('=A1+$B2+C$3+$D$4&"A1"&LOG10(A1)+Tax2026x+Table1[A1]', 1, 1)).toBe(
    '=B2+$B3+D$3+$D$4&"A1"&LOG10(B2)+Tax2026x+Table1[A1]',
  );
  expect(copiedFormula("=A1+Other!B:B", -1, 0)).toBe("=#REF!+Other!B:B");
});

function bookWith(formula: string): Book {
  const [data, other] = [new Sheet("{1}", "Data"), new Sheet("{2}", "Other")];
  other.cells.setFormula(0, 0, formula, 1);
  const sheets = [data, other];
  return {
    sheets,
    activeSheetId: "{1}",
    names: [],
    customXmlParts: [],
    settings: new Map(),
    structureProtected: false,
    readOnly: false,
    date1904: false,
    styles: new Styles(),
  };
}

test("formulas follow inserted and deleted cells and renamed sheets", () => {
  const book = bookWith("=SUM(Data!$A$2:$A$9)+Data!A1+A2");
  const { cells } = book.sheets[1]!;
  moveFormulas(book, { type: "shift", sheetId: "{1}", axis: "row", at: 4, count: 3, from: 0, to: 5 });
  expect(cells.formula(0, 0)).toBe("=SUM(Data!$A$2:$A$12)+Data!A1+A2");
  moveFormulas(book, { type: "shift", sheetId: "{1}", axis: "row", at: 0, count: -2, from: 0, to: 5 });
  expect(cells.formula(0, 0)).toBe("=SUM(Data!$A$1:$A$10)+Data!#REF!+A2");
  renameSheetInFormulas(book, "data", "My data");
  expect(cells.formula(0, 0)).toBe("=SUM('My data'!$A$1:$A$10)+Data!#REF!+A2");
});

test("the region round a cell ends at blank rows and columns, also for long columns", () => {
  const sheet = new Sheet("{1}", "Data");
  for (let row = 1; row < 50_000; row++)
    for (let column = 1; column < 4; column++) sheet.cells.setValue(row, column, column === 2 && row % 3 === 0 ? null : row);
  sheet.cells.setValue(50_000, 4, "corner");
  expect(surroundingRegion(sheet.cells, { row: 30, column: 1, rows: 1, columns: 1 })).toEqual({
    row: 1,
    column: 1,
    rows: 50_000,
    columns: 4,
  });
});

test("XML must be one well-formed element", () => {
  for (const good of ["<a/>", '<?xml version="1.0"?><!-- <b> --><a x="1>2"><b/><![CDATA[<]]></a>']) expect(checkXml(good)).toBe(good);
  for (const bad of ["", "text", "<a>", "</a>", "<a></b>", "<a/><a/>", "<a x=1/>", "<a>&nope</a>", "<a><b></a></b>"])
    expect(() => checkXml(bad)).toThrow(RichError);
  expect([rootNamespace('<x:a xmlns="d" xmlns:x="p"/>'), rootNamespace("<a xmlns='d'/>"), rootNamespace("<a/>")]).toEqual(["p", "d", ""]);
});
