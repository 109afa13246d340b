import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Book, Sheet } from "../../../../src/workbench/book";
import { ADD_IN_ID, newBook, saveXlsx } from "../../../../src/workbench/xlsx";
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

function threeSheets(): Uint8Array {
  const book = newBook("One");
  for (const name of ["Two", "Three's"]) {
    const sheet = new Sheet(`{00000000-0000-4000-8000-00000000000${book.sheets.length}}`, name);
    sheet.cells.setFormula(0, 0, "=One!A1", 0);
    book.sheets.push(sheet);
  }
  const [one, two, three] = book.sheets;
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  book.names.push({ name: "InTwo", reference: { type: "range", sheetId: two!.id, area }, visible: true, comment: "", sheetId: two!.id });
  book.names.push({
    name: "InThree",
    reference: { type: "range", sheetId: three!.id, area },
    visible: false,
    comment: "kept",
    sheetId: null,
  });
  book.names.push({
    name: "Sum",
    reference: { type: "formula", formula: "=SUM(One!A:A,Two!A1)" },
    visible: true,
    comment: "",
    sheetId: null,
  });
  one!.cells.setValue(0, 0, 1);
  return saveXlsx(book);
}

test("sheets renamed, reordered, hidden and deleted; names follow", () => {
  const book = opened(threeSheets());
  const [one, two, three] = book.sheets;
  one!.name = "First & last";
  three!.visibility = "VeryHidden";
  book.sheets = [three!, one!];
  book.names = book.names.filter((name) => name.sheetId !== two!.id);
  const saved = saveXlsx(book);
  const again = opened(saved);
  expect(again.sheets.map(({ id, name, visibility }) => [id, name, visibility])).toEqual([
    [three!.id, "Three's", "VeryHidden"],
    [one!.id, "First & last", "Visible"],
  ]);
  expect(again.activeSheetId).toBe(one!.id);
  expect(again.names.map(({ name, visible, comment, reference }) => [name, visible, comment, reference])).toEqual([
    ["InThree", false, "kept", { type: "range", sheetId: three!.id, area: { row: 0, column: 0, rows: 2, columns: 2 } }],
    ["Sum", true, "", { type: "formula", formula: "=SUM('First & last'!A:A,#REF!)" }],
  ]);
  expect(differences(threeSheets(), saved)).toContain("- xl/worksheets/sheet2.xml");
});

test("a sheet's id survives saving, and so does the active sheet", () => {
  const book = opened(threeSheets());
  const ids = book.sheets.map(({ id }) => id);
  book.activeSheetId = ids[2]!;
  const saved = saveXlsx(book);
  const again = opened(saved);
  expect(again.sheets.map(({ id }) => id)).toEqual(ids);
  expect(again.activeSheetId).toBe(ids[2]);
  expect(part(saved, "xl/worksheets/sheet3.xml")).toContain('tabSelected="1"');
  expect(part(saved, SHEET)).not.toContain("tabSelected");
});

test("a table is resized, renamed, given a column, and removed", () => {
  const book = newBook();
  const sheet = book.sheets[0]!;
  ["Id", "Line\nbreak"].forEach((name, column) => sheet.cells.setValue(0, column, name));
  sheet.tables.push({
    id: 1,
    name: "Customers",
    area: { row: 0, column: 0, rows: 4, columns: 2 },
    columns: [
      { id: 1, name: "Id", totalsFunction: "count" },
      { id: 2, name: "Line\nbreak", formula: "=ROW()" },
    ],
    showHeaders: true,
    showTotals: true,
    showFilterButton: true,
    style: "TableStyleLight1",
    bandedRows: false,
  });
  const bytes = saveXlsx(book);
  const again = opened(bytes);
  const table = again.sheets[0]!.tables[0]!;
  expect(table).toEqual(sheet.tables[0]);
  expect(part(bytes, "xl/tables/table1.xml")).toContain('<autoFilter ref="A1:B3"/>');
  table.name = "Kunden";
  table.area = { ...table.area, rows: 6, columns: 3 };
  table.columns.push({ id: 3, name: "Segment" });
  const changed = saveXlsx(again);
  expect(opened(changed).sheets[0]!.tables).toEqual([table]);
  expect(differences(bytes, changed)).toEqual(["~ xl/tables/table1.xml"]);
  again.sheets[0]!.tables = [];
  const gone = saveXlsx(again);
  expect(opened(gone).sheets[0]!.tables).toEqual([]);
  expect(differences(bytes, gone)).toEqual([
    "~ [Content_Types].xml",
    "- xl/tables/table1.xml",
    "- xl/worksheets/_rels/sheet1.xml.rels",
    `~ ${SHEET}`,
  ]);
});

test("widths, hiding, freeze, colour, protection, merges and filter are written and taken back", () => {
  const book = newBook();
  const sheet = book.sheets[0]!;
  sheet.columnWidths.set(1, 20).set(2, 20);
  sheet.hiddenColumns.add(4);
  sheet.hiddenRows.add(2);
  sheet.rowHeights.set(3, 40);
  sheet.frozen = { rows: 1, columns: 2 };
  sheet.tabColor = "#A1B2C3";
  sheet.isProtected = true;
  sheet.merges = [{ row: 5, column: 0, rows: 1, columns: 2 }];
  sheet.autoFilter = { row: 0, column: 0, rows: 3, columns: 2 };
  book.structureProtected = true;
  const look = ({ columnWidths, hiddenColumns, hiddenRows, rowHeights, frozen, tabColor, isProtected, merges, autoFilter }: Sheet): unknown => ({ columnWidths, hiddenColumns, hiddenRows, rowHeights, frozen, tabColor, isProtected, merges, autoFilter }); // prettier-ignore
  const again = opened(saveXlsx(book));
  expect(look(again.sheets[0]!)).toEqual(look(sheet));
  expect(again.structureProtected).toBe(true);

  const second = again.sheets[0]!;
  second.columnWidths.delete(1);
  second.hiddenColumns.clear();
  second.hiddenRows.clear();
  second.rowHeights.clear();
  second.frozen = { rows: 0, columns: 0 };
  second.tabColor = null;
  second.isProtected = false;
  second.merges = [];
  second.autoFilter = null;
  again.structureProtected = false;
  const third = opened(saveXlsx(again));
  expect(look(third.sheets[0]!)).toEqual(look(second));
  expect(third.structureProtected).toBe(false);
});

test("custom XML parts are added, changed and removed with all that belongs to them", () => {
  const book = newBook();
  const before = saveXlsx(book);
  const one = { id: "{11111111-2222-4333-8444-555555555555}", xml: '<m xmlns="urn:customer-segments:model">é&amp;</m>' };
  book.customXmlParts.push(one, { id: "{11111111-2222-4333-8444-666666666666}", xml: "<two/>" });
  const again = opened(saveXlsx(book));
  expect(again.customXmlParts).toEqual(book.customXmlParts);
  again.customXmlParts[1]!.xml = "<changed/>";
  expect(opened(saveXlsx(again)).customXmlParts).toEqual([one, { id: "{11111111-2222-4333-8444-666666666666}", xml: "<changed/>" }]);
  again.customXmlParts = [];
  expect(differences(before, saveXlsx(again)).filter((name) => name.includes("customXml"))).toEqual([]);
});

test("settings are written for our add-in alone, and another add-in's stay", () => {
  const book = newBook();
  book.settings.set("k", '"5 <of> \\"five\\""');
  const bytes = saveXlsx(book, "11111111-0000-4000-8000-000000000000");
  const ours = opened(bytes);
  expect(ours.settings.size).toBe(0);
  ours.settings.set("mine", "1");
  const both = saveXlsx(ours);
  expect(opened(both).settings).toEqual(new Map([["mine", "1"]]));
  expect(differences(bytes, both).filter((name) => name.startsWith("~"))).toEqual([
    "~ [Content_Types].xml",
    "~ xl/webextensions/_rels/taskpanes.xml.rels",
    "~ xl/webextensions/taskpanes.xml",
  ]);
  const cleared = opened(both);
  cleared.settings.clear();
  expect(part(saveXlsx(cleared), "xl/webextensions/webextension1.xml")).toBe(part(bytes, "xl/webextensions/webextension1.xml"));
  expect(part(saveXlsx(cleared), "xl/webextensions/webextension2.xml")).toBe("");
});

test("a book can be saved, changed and saved again", () => {
  const book = opened(threeSheets());
  const { cells } = book.sheets[0]!;
  cells.setValue(5, 1, "x");
  expect(saveXlsx(book)).toEqual(saveXlsx(book));
  cells.setValue(5, 1, null);
  cells.setValue(6, 1, "y");
  const again = opened(saveXlsx(book)).sheets[0]!.cells;
  expect([again.value(5, 1), again.value(6, 1)]).toEqual([null, "y"]);
});

test("settings belong to the add-in of the manifest", () => {
  expect(readFileSync(join(__dirname, "../../../../manifest.xml"), "utf8")).toContain(`<Id>${ADD_IN_ID}</Id>`);
});
