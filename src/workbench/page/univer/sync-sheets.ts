import { BooleanNumber, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { Book, Sheet } from "../../book";
import { sheetLayout } from "./sheet-layout";

type Feed = (sheet: Sheet, matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>) => void;

/** Makes Univer's sheets the book's: added, removed, renamed, hidden, reordered, grown, other widths and hidden rows. `feed` gives a new sheet its cells. */
export function syncSheets(univer: FUniver, workbook: FWorkbook, book: Book, feed: Feed): void {
  const unitId = workbook.getId();
  const wanted = book.sheets.filter(({ visibility }) => visibility !== "VeryHidden");
  const mutate = (mutation: string, params: object): void => {
    univer.syncExecuteCommand(`sheet.mutation.${mutation}`, { unitId, ...params });
  };
  const model = workbook.getWorkbook();

  wanted.forEach((sheet, index) => {
    const known = model.getSheetBySheetId(sheet.id);
    const layout = sheetLayout(sheet, book.styles);
    if (!known) {
      mutate("insert-sheet", { index, sheet: { ...emptySheet(), ...layout } });
      const added = model.getSheetBySheetId(sheet.id);
      if (added) feed(sheet, added.getCellMatrix().getMatrix());
      return;
    }
    const config = known.getConfig();
    const subUnitId = sheet.id;
    if (config.name !== layout.name) mutate("set-worksheet-name", { subUnitId, name: layout.name });
    if (config.hidden !== layout.hidden) mutate("set-worksheet-hidden", { subUnitId, hidden: layout.hidden });
    if (config.tabColor !== layout.tabColor) mutate("set-tab-color", { subUnitId, color: layout.tabColor });
    const place = model.getConfig().sheetOrder.indexOf(sheet.id);
    if (place !== index) mutate("set-worksheet-order", { subUnitId, fromOrder: place, toOrder: index });
    if (JSON.stringify(config.freeze) !== JSON.stringify(layout.freeze)) mutate("set-frozen", { subUnitId, ...layout.freeze });
    if (JSON.stringify(config.mergeData) !== JSON.stringify(layout.mergeData)) known.setMergeData(layout.mergeData ?? []);
    config.rowCount = Math.max(config.rowCount, layout.rowCount ?? 0);
    config.columnCount = Math.max(config.columnCount, layout.columnCount ?? 0);
    replace(config.rowData, layout.rowData ?? {});
    replace(config.columnData, layout.columnData ?? {});
  });

  for (const { id } of wanted.length > 0 ? [...model.getSheets()].map((sheet) => ({ id: sheet.getSheetId() })) : []) {
    if (!wanted.some((sheet) => sheet.id === id)) mutate("remove-sheet", { subUnitId: id });
  }
}

/** Univer keeps these objects by reference. */
function replace<T extends object>(target: T, source: T): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, source);
}

/** What Univer's own copying of a new sheet asks for beyond the layout. */
function emptySheet(): object {
  return {
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    cellData: {},
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
  };
}
