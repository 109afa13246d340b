import { saveXlsx } from "../../../../src/workbench/xlsx";
import { type Book, Sheet } from "../../../../src/workbench/book";
import { answers, differences, hasShared, judge, opened, part, shared } from "./packages";

const withShared = hasShared ? test : test.skip;
const python = "/usr/bin/python3";
const withOpenpyxl = hasShared && answers(python, "-c", "import openpyxl") ? test : test.skip;
const withLibreOffice = hasShared && answers("soffice", "--version") ? test : test.skip;

/** The main job on the file with everything in it: 201 cells in column I, and a sheet with a table. */
function withSegments(bytes: Uint8Array): Book {
  const book = opened(bytes);
  const customers = book.sheets[0]!;
  for (let row = 0; row < 201; row++) customers.cells.setValue(row, 8, row === 0 ? "Segment" : `Segment ${(row % 3) + 1}`);
  const sheet = new Sheet("{6A5B0000-1111-4222-8333-444455556666}", "Segments");
  ["Segment", "Customers", "Share"].forEach((header, column) => sheet.cells.setValue(0, column, header));
  for (let row = 1; row <= 3; row++) {
    sheet.cells.setValue(row, 0, row === 3 ? "=SUM(A1) is text" : `Segment ${row}`);
    sheet.cells.setValue(row, 1, 67);
    sheet.cells.setValue(row, 2, 0.335);
    sheet.cells.setStyle(row, 2, book.styles.with(0, { numberFormat: "0.0%" }));
  }
  sheet.tables.push({
    id: 2,
    name: "Segments",
    area: { row: 0, column: 0, rows: 4, columns: 3 },
    columns: [
      { id: 1, name: "Segment" },
      { id: 2, name: "Customers" },
      { id: 3, name: "Share" },
    ],
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "TableStyleMedium2",
    bandedRows: true,
  });
  book.sheets.push(sheet);
  return book;
}

const RICH = "rich_workbook/rich.xlsx";

withShared("a column and a sheet touch no other part", () => {
  const bytes = shared(RICH);
  const saved = saveXlsx(withSegments(bytes));
  expect(differences(bytes, saved)).toEqual([
    "~ [Content_Types].xml",
    "~ xl/_rels/workbook.xml.rels",
    "~ xl/styles.xml",
    "+ xl/tables/table2.xml",
    "~ xl/workbook.xml",
    "+ xl/worksheets/_rels/sheet5.xml.rels",
    "~ xl/worksheets/sheet1.xml",
    "+ xl/worksheets/sheet5.xml",
  ]);
  // In the parts that were touched, taking our own cells and lines out again leaves the old ones.
  const bare = (path: string, ...ours: RegExp[]): string => ours.reduce((xml, pattern) => xml.replace(pattern, ""), part(saved, path));
  const unspanned = (xml: string): string => xml.replace(/ spans="1:\d+"/g, "");
  expect(unspanned(bare("xl/worksheets/sheet1.xml", /<c r="I\d+" t="inlineStr">.*?<\/c>/g))).toBe(
    unspanned(part(bytes, "xl/worksheets/sheet1.xml")),
  );
  expect(bare("xl/workbook.xml", /<sheet name="Segments"[^>]*>/)).toBe(part(bytes, "xl/workbook.xml"));
  expect(bare("xl/_rels/workbook.xml.rels", /<Relationship Id="rId12"[^>]*>/)).toBe(part(bytes, "xl/_rels/workbook.xml.rels"));
  expect(bare("[Content_Types].xml", /<Override PartName="\/xl\/(worksheets\/sheet5|tables\/table2).xml"[^>]*>/g)).toBe(
    part(bytes, "[Content_Types].xml"),
  );
});

withShared("saved and opened again, all is as it was", () => {
  const book = withSegments(shared(RICH));
  const again = opened(saveXlsx(book));
  expect(again.sheets.map(({ id, name, visibility }) => [id, name, visibility])).toEqual(
    book.sheets.map(({ id, name, visibility }) => [id, name, visibility]),
  );
  expect(again.sheets.map(({ tables }) => tables)).toEqual(book.sheets.map(({ tables }) => tables));
  expect(again.names).toEqual(book.names);
  expect(again.customXmlParts).toEqual(book.customXmlParts);
  for (const [i, sheet] of book.sheets.entries()) {
    const used = sheet.cells.usedArea(false)!;
    expect(again.sheets[i]!.cells.usedArea(false)).toEqual(used);
    for (let row = used.row; row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) {
        const cell = (cells: Sheet["cells"]): unknown[] => [
          cells.value(row, column),
          cells.formula(row, column),
          book.styles.format(cells.style(row, column)).numberFormat,
        ];
        expect(cell(again.sheets[i]!.cells)).toEqual(cell(sheet.cells));
      }
    }
  }
});

withOpenpyxl("openpyxl finds our cells and what was there", () => {
  const script = `
import json, warnings, openpyxl
warnings.simplefilter("ignore")
wb = openpyxl.load_workbook("book.xlsx")
s, t, pivot = wb["Customers"], wb["Segments"], wb["Pivot"]
print(json.dumps({
  "sheets": [(ws.title, ws.sheet_state) for ws in wb.worksheets],
  "segment": [s.cell(r, 9).value for r in (1, 2, 201)], "text": [t["A4"].value, t["A4"].data_type, t["A4"].quotePrefix],
  "share": [t["C2"].value, t["C2"].number_format], "tables": [list(s.tables), list(t.tables), t.tables["Segments"].ref],
  "totals": s.tables["tblCustomers"].totalsRowCount, "formula": s["H2"].value, "merged": [str(m) for m in s.merged_cells.ranges],
  "rules": sum(len(r.rules) for r in s.conditional_formatting), "validations": len(s.data_validations.dataValidation), "comment": bool([c for r in s.iter_rows() for c in r if c.comment]),
  "link": [c.hyperlink.target for c in s[2] if c.hyperlink], "freeze": s.freeze_panes, "pivots": len(pivot._pivots), "charts": len(wb["Dash"]._charts), "images": len(wb["Dash"]._images),
  "protected": wb["Hidden"].protection.sheet, "print": [s.print_area, s.print_title_rows], "tax": [n.attr_text for n in wb.defined_names.definedName if n.name == "TaxRate"]
}))`;
  const said: unknown = JSON.parse(judge([python, "-c", script], saveXlsx(withSegments(shared(RICH))))!);
  expect(said).toEqual({
    sheets: [["Customers", "visible"], ["Dash", "visible"], ["Pivot", "visible"], ["Hidden", "hidden"], ["Segments", "visible"]], // prettier-ignore
    segment: ["Segment", "Segment 2", "Segment 3"],
    text: ["=SUM(A1) is text", expect.any(String), true],
    share: [0.335, "0.0%"],
    tables: [["tblCustomers"], ["Segments"], "A1:C4"],
    totals: 1,
    formula: "=tblCustomers[[#This Row],[Revenue]]/tblCustomers[[#This Row],[Orders]]",
    merged: ["J5:K6"],
    rules: 4,
    validations: 1,
    comment: true,
    link: [expect.any(String)],
    freeze: "C2",
    pivots: 1,
    charts: 2,
    images: 1,
    protected: true,
    print: [["$A$1:$H$201"], "$1:$1"],
    tax: ["0.19"],
  });
});

withLibreOffice(
  "LibreOffice opens it and sees the new column",
  () => {
    const csv = judge(["soffice", "--headless", "--convert-to", "csv", "book.xlsx"], saveXlsx(withSegments(shared(RICH))), "book.csv");
    const lines = csv!.split("\n");
    expect(lines[0]).toContain("AOV,Segment");
    expect(lines[1]).toContain("26.872,Segment 2");
    expect(lines[200]).toContain("Segment 3");
  },
  120_000,
);
