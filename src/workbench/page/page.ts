import { type Book, Sheet, Styles } from "../book";
import { startUniver } from "./univer/start-univer";
import { UniverGrid } from "./univer/univer-grid";
import "./page.css";

function sampleBook(): Book {
  const sheet = new Sheet("{00000000-0001-0000-0000-000000000000}", "Customers");
  const styles = new Styles();
  const money = styles.with(0, { numberFormat: "#,##0.00" });
  const date = styles.with(0, { numberFormat: "yyyy-mm-dd" });
  const rows = Number(new URLSearchParams(location.search).get("rows") ?? 440);
  const names = ["Customer", "Region", "Since", "Orders", "Spend", "Score", "A", "B", "C", "D"];
  names.forEach((name, column) => sheet.cells.open(0, column, name, 0));
  for (let row = 1; row <= rows; row++) {
    sheet.cells.open(row, 0, `C${10000 + row}`, 0);
    sheet.cells.open(row, 1, row % 2 ? "North" : "South", 0);
    sheet.cells.open(row, 2, 44000 + (row % 1000), date);
    sheet.cells.open(row, 3, row % 17, 0);
    sheet.cells.open(row, 4, row * 12.345, money);
    for (let column = 5; column < 10; column++) sheet.cells.open(row, column, row * column, 0);
  }
  sheet.tables = [
    {
      id: 1,
      name: "Customers",
      area: { row: 0, column: 0, rows: rows + 1, columns: 10 },
      columns: [],
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      style: "TableStyleMedium2",
      bandedRows: true,
    },
  ];
  sheet.selection = [{ row: 0, column: 0, rows: rows + 1, columns: 10 }];
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.columnWidths.set(0, 14);
  const hidden = new Sheet("{00000000-0002-0000-0000-000000000000}", "Hidden");
  hidden.visibility = "Hidden";
  const second = new Sheet("{00000000-0003-0000-0000-000000000000}", "Notes");
  second.cells.open(2, 2, "Some notes", styles.with(0, { bold: true, fill: "#FFEE00" }));
  second.cells.open(3, 2, 21, 0);
  second.cells.open(3, 3, 42, 0, "=C4*2");
  return {
    sheets: [sheet, hidden, second],
    activeSheetId: sheet.id,
    names: [],
    customXmlParts: [],
    settings: new Map(),
    structureProtected: false,
    readOnly: false,
    date1904: false,
    styles,
  };
}
const started = performance.now();
const book = sampleBook();
const built = performance.now();
const grid = new UniverGrid(startUniver(document.getElementById("grid")!, false), {
  onSelect: (id, areas) => {
    const sheet = book.sheets.find((s) => s.id === id)!;
    book.activeSheetId = id;
    sheet.selection = [...areas];
    console.log("select", sheet.name, JSON.stringify(areas));
  },
  onEdit: (id, edits) => {
    console.log("edit", id, JSON.stringify(edits));
    const sheet = book.sheets.find((s) => s.id === id)!;
    for (const e of edits) {
      if (e.formula) sheet.cells.setFormula(e.row, e.column, e.formula, e.value);
      else sheet.cells.setValue(e.row, e.column, e.value);
    }
  },
});
const ready = performance.now();
grid.show(book);
Object.assign(window, { grid, book, Sheet });
console.log("times", built - started, ready - built, performance.now() - ready);
