import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fail, type Outcome, succeed } from "../../table/index";
import type { Book } from "../book";
import { fileEnding, openCsv, openXlsx } from "../xlsx";

export async function openBook(file: string): Promise<Outcome<Book>> {
  const kind = extname(file).toLowerCase();
  if (![".xlsx", ".xlsm", ".csv", ".tsv", ".txt"].includes(kind)) {
    return refuse(`${file} is neither an .xlsx or .xlsm workbook nor a .csv file.`, "Save it as one of these.");
  }
  const bytes = await readFile(file).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  if (bytes instanceof Error) return refuse(`${file} cannot be read: ${reason(bytes)}.`, "Check the name.");
  const opened = kind.startsWith(".xls") ? openXlsx(bytes) : openCsv(bytes, basename(file, extname(file)).slice(0, 31));
  return opened.ok ? succeed(opened.book) : refuse(`${file} cannot be opened: ${opened.message}`, "");
}

/** Whether a book may be written under a name: what came with macros keeps them, and Excel refuses such a file under another ending. */
export function checkEnding(book: Book, output: string): Outcome<void> {
  const ending = fileEnding(book);
  if (extname(output).toLowerCase() === ending) return succeed(undefined);
  return ending === ".xlsm"
    ? refuse("This workbook may hold macros, so it must be written to a file that ends in .xlsm.", "Or save it as .xlsx in Excel first.")
    : refuse("This workbook has no macros, so it must be written to a file that ends in .xlsx.", "");
}

export type FileToWrite = { readonly file: string; readonly content: Uint8Array | string };

/** Writes all of the files or none: each beside its place first, so that a half-written one is never seen under its name. */
export async function writeAll(files: readonly FileToWrite[]): Promise<Outcome<void>> {
  const beside = `.${randomUUID().slice(0, 8)}.tmp`;
  let current = "";
  try {
    for (const { file, content } of files) {
      current = file;
      if (await isFolder(file)) throw new Error(REASONS["EISDIR"]);
      await writeFile(file + beside, content);
    }
    for (const { file } of files) {
      current = file;
      await rename(file + beside, file);
    }
    return succeed(undefined);
  } catch (error) {
    await Promise.all(files.map(({ file }) => rm(file + beside, { force: true })));
    return refuse(`${current} cannot be written: ${reason(error)}.`, "Check the folder, and that the file is not open.");
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "there is no such folder",
  EISDIR: "it is a folder",
  EACCES: "this is not permitted",
  EPERM: "this is not permitted",
  EROFS: "this disk can only be read",
  EBUSY: "another program has it open",
  ENOSPC: "the disk is full",
};

/** Why a file could not be read or written, from the error's code where there is one. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ("code" in error ? REASONS[String(error.code)] : undefined) ?? error.message;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

export function refuse<T = never>(message: string, advice: string): Outcome<T> {
  return fail({ code: "BadInput", message, advice, retry: false });
}
