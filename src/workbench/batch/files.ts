import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fail, type Outcome, succeed } from "../../table/index";
import type { Book } from "../book";
import { openCsv, openXlsx } from "../xlsx";

export async function openBook(file: string): Promise<Outcome<Book>> {
  const kind = extname(file).toLowerCase();
  if (![".xlsx", ".xlsm", ".csv", ".tsv", ".txt"].includes(kind)) {
    return refuse(`${file} is neither an .xlsx workbook nor a .csv file.`, "Save it as one of these.");
  }
  const bytes = await readFile(file).catch((error: unknown) => (error instanceof Error ? error : new Error()));
  if (bytes instanceof Error) return refuse(`${file} cannot be read: ${bytes.message}.`, "Check the name.");
  const opened = kind.startsWith(".xls") ? openXlsx(bytes) : openCsv(bytes, basename(file, extname(file)).slice(0, 31));
  return opened.ok ? succeed(opened.book) : refuse(`${file} cannot be opened: ${opened.message}`, "");
}

/** Writes beside the file first, so that a half-written one is never seen under its name. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<Outcome<void>> {
  const beside = `${file}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(beside, content);
    await rename(beside, file);
    return succeed(undefined);
  } catch (error) {
    await rm(beside, { force: true });
    return refuse(
      `${file} cannot be written: ${error instanceof Error ? error.message : ""}.`,
      "Check the folder, and that the file is not open.",
    );
  }
}

export function refuse<T = never>(message: string, advice: string): Outcome<T> {
  return fail({ code: "BadInput", message, advice, retry: false });
}
