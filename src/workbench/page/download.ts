import type { FileEnding } from "../xlsx";

/** Browsers that know the type of a file correct its ending by it. */
const TYPES: Readonly<Record<FileEnding, string>> = {
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
};

/** Hands the workbook to the browser as a file; `name` without its ending. */
export function downloadXlsx(bytes: Uint8Array, name: string, ending: FileEnding): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPES[ending] }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name + ending;
  link.click();
  // The browser has taken the address by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
