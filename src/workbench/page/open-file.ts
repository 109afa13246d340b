import type { Book } from "../book";
import { fitColumns } from "./fit-columns";
import { openCsv, openXlsx } from "../xlsx";

export type OpenedFile = { readonly ok: true; readonly book: Book } | { readonly ok: false; readonly message: string };

/** The book in a file that the visitor chose, or a sentence why there is none. */
export async function openFile(file: File): Promise<OpenedFile> {
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes) return { ok: false, message: "The file could not be read. Was it moved, or is it open elsewhere?" };
  if (/\.(csv|tsv|txt)$/i.test(file.name)) {
    const opened = openCsv(bytes, file.name);
    if (opened.ok) fitColumns(opened.book);
    return opened;
  }
  if (/\.(xlsx|xlsm)$/i.test(file.name)) return openXlsx(bytes);
  return { ok: false, message: `${file.name} is neither an .xlsx workbook nor a .csv file. Save it as one of these and open it again.` };
}
