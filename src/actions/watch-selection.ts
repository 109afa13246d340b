import { findPlace, type Place, watchSelection as watch } from "../workbook/index";
import type { SelectionSummary } from "./actions";

export function watchSelection(onSelection: (selection: SelectionSummary) => void): Promise<() => void> {
  return watch(findPlace, (seen) => {
    const nothing = { address: "", sheetName: "", customers: 0, columns: 0, tableName: null, selectedRow: null };
    onSelection(seen.ok ? summarize(seen.value) : { ...nothing, trouble: seen.trouble });
  });
}

function summarize({ sheetName, address, area, table, selectedRow }: Place): SelectionSummary {
  const headerRows = table && !table.headers ? 0 : 1;
  const counts = { customers: area.rows - headerRows, columns: area.columns };
  return { address, sheetName, ...counts, tableName: table?.name ?? null, selectedRow, trouble: null };
}
