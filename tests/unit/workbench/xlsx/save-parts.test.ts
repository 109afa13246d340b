import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Sheet } from "../../../../src/workbench/book";
import { ADD_IN_ID, newBook, saveXlsx } from "../../../../src/workbench/xlsx";
import { differences, opened, part } from "./packages";

const SHEET = "xl/worksheets/sheet1.xml";
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
