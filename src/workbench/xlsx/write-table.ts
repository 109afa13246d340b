import type { Table } from "../book";
import { areaName } from "./address";
import { writeFormula } from "./formula";
import { parseXml, type XmlElement } from "./xml";
import { encodeXstring } from "./xstring";

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const COLUMN_ORDER = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];

/** A table part from nothing, in the namespace of its workbook. */
export function newTable(table: Table, namespace: string): XmlElement {
  const root = parseXml(`<table xmlns="${namespace}"></table>`);
  root.set("id", table.id);
  writeTable(root, table);
  return root;
}

/** Brings a table part up to date; columns are known by their id and keep whatever else they have. */
export function writeTable(root: XmlElement, table: Table): void {
  root.set("name", encodeXstring(table.name));
  root.set("displayName", encodeXstring(table.name));
  root.set("ref", areaName(table.area));
  root.set("headerRowCount", table.showHeaders ? null : 0);
  root.set("totalsRowCount", table.showTotals ? 1 : null);
  if (!table.showTotals && root.get("totalsRowShown") === undefined) root.set("totalsRowShown", 0);
  writeFilter(root, table);
  writeTableColumns(root, table);
  writeLook(root, table);
}

/** The filter covers header and body, never the totals row; its conditions, given by column position, stay. */
function writeFilter(root: XmlElement, table: Table): void {
  const old = root.child("autoFilter");
  if (!table.showFilterButton || !table.showHeaders) {
    if (old) root.remove(old);
    return;
  }
  const rows = table.area.rows - (table.showTotals ? 1 : 0);
  (old ?? root.place(root.create("autoFilter"), ORDER)).set("ref", areaName({ ...table.area, rows }));
}

function writeTableColumns(root: XmlElement, table: Table): void {
  const list = root.child("tableColumns") ?? root.place(root.create("tableColumns"), ORDER);
  const known = new Map(list.all("tableColumn").map((element) => [element.get("id"), element]));
  for (const element of known.values()) list.remove(element);
  for (const column of table.columns) {
    const element = known.get(String(column.id)) ?? list.create("tableColumn", { id: column.id });
    element.set("name", encodeXstring(column.name).replace(/\n/g, "_x000a_"));
    element.set("totalsRowFunction", column.totalsFunction ?? null);
    const formula = element.child("calculatedColumnFormula");
    if (column.formula === undefined) {
      if (formula) element.remove(formula);
    } else if (formula?.text !== writeFormula(column.formula)) {
      (formula ?? element.place(element.create("calculatedColumnFormula"), COLUMN_ORDER)).setText(writeFormula(column.formula));
    }
    list.append(element);
  }
  list.set("count", table.columns.length);
}

function writeLook(root: XmlElement, table: Table): void {
  const old = root.child("tableStyleInfo");
  const look = old ?? root.create("tableStyleInfo", { showFirstColumn: 0, showLastColumn: 0, showRowStripes: 0, showColumnStripes: 0 });
  look.set("name", table.style === "" ? null : table.style);
  if (look.flag("showRowStripes") !== table.bandedRows) look.set("showRowStripes", table.bandedRows ? 1 : 0);
  if (!old) root.place(look, ORDER);
}
