import type { Area } from "./area";

export type TableColumn = { readonly id: number; name: string; totalsFunction?: string; formula?: string };

/** An Excel Table. `area` includes the header and totals rows that are shown. Names are unique in the workbook, case aside. */
export type Table = {
  readonly id: number;
  name: string;
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  style: string;
  bandedRows: boolean;
};
