import type { Sheet } from "../../../../src/workbench/book";
import { type Book } from "../../../../src/workbench/book";
import { newBook, saveXlsx } from "../../../../src/workbench/xlsx";
import { differences, opened, packageOf, part, sharedStrings, sharedStringsRelationship } from "./packages";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "xl/worksheets/sheet1.xml";

function rowsAfter(
  sheetData: string,
  change: (sheet: Sheet, book: Book) => void,
  parts: Readonly<Record<string, string>> = {},
  relationships = "",
): string {
  const book = opened(packageOf(sheetData, parts, relationships));
  change(book.sheets[0]!, book);
  const xml = part(saveXlsx(book), SHEET);
  return /<(?:\w+:)?sheetData>([^]*)<\/(?:\w+:)?sheetData>/.exec(xml)![1]!;
}

test("untouched cells of a touched row keep their XML", () => {
  const cells =
    '<row r="2" spans="1:4" x="y"><c r="A2" cm="1" s="0"><f t="array" ref="A2">X</f><v>1</v></c><c r="B2"  vm="2" t="e"><v>#VALUE!</v></c><c r="D2"><v>4</v></c></row>';
  expect(rowsAfter(cells, (sheet) => { sheet.cells.setValue(1, 2, 3); sheet.cells.setValue(1, 5, "f"); })) // prettier-ignore
    .toBe(
      '<row r="2" spans="1:6" x="y"><c r="A2" cm="1" s="0"><f t="array" ref="A2">X</f><v>1</v></c><c r="B2"  vm="2" t="e"><v>#VALUE!</v></c><c r="C2"><v>3</v></c><c r="D2"><v>4</v></c><c r="F2" t="inlineStr"><is><t>f</t></is></c></row>',
    );
});

test("a cell is replaced, emptied, or only given a format", () => {
  const strings = { "xl/sharedStrings.xml": sharedStrings("<si><r><t>ri</t></r><r><t>ch</t></r></si>") };
  const cells = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" t="s"><v>0</v></c></row>';
  const change = ({ cells }: Sheet, { styles }: Book): void => {
    cells.setValue(0, 0, true);
    cells.setValue(0, 1, null);
    cells.setStyle(0, 2, styles.with(0, { bold: true }));
  };
  expect(rowsAfter(cells, change, strings, sharedStringsRelationship)).toBe(
    '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="C1" t="s" s="1"><v>0</v></c></row>',
  );
});

test("new rows stand in order, also round rows without numbers", () => {
  const cells = '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"/><row><c r="A5"><v>5</v></c></row>';
  const change = ({ cells }: Sheet): void => [0, 1, 3, 6].forEach((row) => cells.setValue(row, 0, row * 10));
  expect(rowsAfter(cells, change)).toBe(
    '<row r="1"><c r="A1"><v>0</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>10</v></c></row><row r="4"><c r="A4"><v>30</v></c></row>' +
      '<row r="5"><c r="A5"><v>5</v></c></row><row r="7"><c r="A7"><v>60</v></c></row>',
  );
});

test("a new cell looks as its row or column does", () => {
  const sheet = `<worksheet xmlns="${MAIN}"><cols><col min="2" max="2" style="3"/></cols><sheetData><row r="1" s="2" customFormat="1"/></sheetData></worksheet>`;
  const change = ({ cells }: Sheet): void => [0, 1].forEach((row) => [0, 1].forEach((column) => cells.setValue(row, column, 1)));
  expect(rowsAfter(sheet, change)).toBe(
    '<row r="1" s="2" customFormat="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" s="3"><v>1</v></c></row>',
  );
});

test("a prefixed sheet gets prefixed cells", () => {
  const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(rowsAfter(sheet, ({ cells }) => cells.setValue(0, 1, "b"))).toBe(
    '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row>',
  );
});

test("when the first cell of a shared formula is overwritten, the others get their own text", () => {
  const cells =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="4">B1*2</f><v>2</v></c><c r="C1"><f t="shared" ref="C1:C2" si="5">1+1</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="4"/><v>4</v></c><c r="C2"><f t="shared" si="5"/><v>2</v></c></row>';
  expect(rowsAfter(cells, ({ cells }) => cells.setValue(0, 0, 7))).toBe(
    '<row r="1"><c r="A1"><v>7</v></c><c r="C1"><f t="shared" ref="C1:C2" si="5">1+1</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f>B2*2</f><v>4</v></c><c r="C2"><f t="shared" si="5"/><v>2</v></c></row>',
  );
});

test("formulas are written in the file's words", () => {
  const written = rowsAfter("", ({ cells }) => {
    cells.setFormula(0, 0, '=IFS(A1<1,"XLOOKUP(",TRUE,SORT(B:B))', "x");
    cells.setFormula(0, 1, "=1/0", { error: "#DIV/0!" });
  });
  expect(written).toBe(
    '<row r="1"><c r="A1" t="str"><f>_xlfn.IFS(A1&lt;1,"XLOOKUP(",TRUE,_xlfn._xlws.SORT(B:B))</f><v>x</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
  );
});

test("overwriting a formula removes the calculation chain and asks Excel to calculate anew", () => {
  const relationship =
    '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
  const bytes = packageOf(
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c></row>',
    { "xl/calcChain.xml": "<calcChain/>" },
    relationship,
  );
  const book = opened(bytes);
  book.sheets[0]!.cells.setValue(0, 0, 5);
  const saved = saveXlsx(book);
  expect(differences(bytes, saved)).toEqual([
    "~ [Content_Types].xml",
    "~ xl/_rels/workbook.xml.rels",
    "- xl/calcChain.xml",
    "~ xl/workbook.xml",
    `~ ${SHEET}`,
  ]);
  expect(part(saved, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  expect(part(saved, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
});

test("texts that look like formulas get the hidden apostrophe", () => {
  const book = newBook();
  ["=1+1", "+49 123", "-", "@home", "plain"].forEach((text, row) => book.sheets[0]!.cells.setValue(row, 0, text));
  const { cells } = opened(saveXlsx(book)).sheets[0]!;
  const { styles } = opened(saveXlsx(book));
  expect([0, 1, 2, 3, 4].map((row) => [cells.value(row, 0), styles.format(cells.style(row, 0)).quotePrefix])).toEqual([
    ["=1+1", true],
    ["+49 123", true],
    ["-", true],
    ["@home", true],
    ["plain", false],
  ]);
});
