import type { Book } from "../book";
import type { Package } from "./package";
import { contentTypeOf } from "./relationships";
import { sources } from "./source";

/** How the name of a workbook's file ends. */
export type FileEnding = ".xlsx" | ".xlsm";

/** The ending that fits what `saveXlsx` writes: Excel calls a file damaged whose name promises another form than its content. */
export function fileEnding(book: Book): FileEnding {
  const source = sources.get(book);
  return source && /macroEnabled/i.test(contentTypeOf(source.parts, source.workbookPath)) ? ".xlsm" : ".xlsx";
}

export function isTemplate(parts: Package, workbookPath: string): boolean {
  return /template/i.test(contentTypeOf(parts, workbookPath));
}
