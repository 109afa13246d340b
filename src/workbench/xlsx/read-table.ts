import type { Table, TableColumn } from "../book";
import { parseArea } from "./address";
import { readFormula } from "./formula";
import type { XmlElement } from "./xml";
import { decodeXstring } from "./xstring";

/** A table part; null when it names no area. */
export function readTable(root: XmlElement | undefined): Table | null {
  const area = parseArea(root?.get("ref") ?? "");
  if (!root || !area) return null;
  const look = root.child("tableStyleInfo");
  return {
    id: Number(root.get("id")),
    name: decodeXstring(root.get("displayName") ?? root.get("name") ?? ""),
    area,
    columns: root.child("tableColumns")?.all("tableColumn").map(readColumn) ?? [],
    showHeaders: root.get("headerRowCount") !== "0",
    showTotals: Number(root.get("totalsRowCount") ?? 0) > 0,
    showFilterButton: root.child("autoFilter") !== undefined,
    style: look?.get("name") ?? "",
    bandedRows: look?.flag("showRowStripes") ?? false,
  };
}

function readColumn(column: XmlElement): TableColumn {
  const totals = column.get("totalsRowFunction");
  const formula = column.child("calculatedColumnFormula")?.text;
  return {
    id: Number(column.get("id")),
    name: decodeXstring(column.get("name") ?? ""),
    ...(totals === undefined ? {} : { totalsFunction: totals }),
    ...(formula === undefined ? {} : { formula: `=${readFormula(formula)}` }),
  };
}

export function tableState(table: Table): string {
  return JSON.stringify(table);
}
