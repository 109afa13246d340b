import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Book } from "../../../../src/workbench/book";
import { openXlsx } from "../../../../src/workbench/xlsx";

/** Real workbooks that are not part of the repository; tests that need them are skipped without them. */
export const SHARED = process.env["SHARED_DATA"] ?? join(__dirname, "../../../../../shared/data");

export const hasShared = existsSync(SHARED);

export function shared(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(SHARED, path)));
}

export function sharedWorkbooks(): string[] {
  if (!hasShared) return [];
  return readdirSync(SHARED)
    .flatMap((folder) => readdirSync(join(SHARED, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith(".xlsx"));
}

export function opened(bytes: Uint8Array): Book {
  const result = openXlsx(bytes);
  if (!result.ok) throw new Error(result.message);
  return result.book;
}

/** The parts that differ between two packages: `+` added, `-` gone, `~` changed. */
export function differences(before: Uint8Array, after: Uint8Array): string[] {
  const a = unzipSync(before);
  const b = unzipSync(after);
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return names.flatMap((name) => {
    if (!a[name]) return [`+ ${name}`];
    if (!b[name]) return [`- ${name}`];
    return Buffer.compare(a[name], b[name]) === 0 ? [] : [`~ ${name}`];
  });
}

export function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A small package written by hand: one sheet (its whole XML, or the inside of its `sheetData`) and whatever other parts are given. */
export function packageOf(sheet: string, parts: Readonly<Record<string, string>> = {}, relationships = ""): Uint8Array {
  const sheetXml =
    sheet.includes("<worksheet") || sheet.includes(":worksheet")
      ? sheet
      : `<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`;
  const all: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>${relationships}</Relationships>`,
    "xl/worksheets/sheet1.xml": sheetXml,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

export const sharedStringsRelationship = `<Relationship Id="rId8" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`;
export const stylesRelationship = `<Relationship Id="rId9" Type="${OFFICE}/styles" Target="styles.xml"/>`;

export function sharedStrings(items: string): string {
  return `<sst xmlns="${MAIN}">${items}</sst>`;
}

/** What another program says about a saved file: the output of its command, or null when the program is not there. */
export function judge(command: readonly [string, ...string[]], bytes: Uint8Array, answer?: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), "judge-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    const [program, ...args] = command;
    const run = spawnSync(program, args, { cwd: folder, encoding: "utf8", timeout: 120_000, env: { ...process.env, HOME: folder } });
    if (run.error) return null;
    if (run.status !== 0) throw new Error(`${program} refused the file: ${run.stderr}`);
    return answer === undefined ? run.stdout : readFileSync(join(folder, answer), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a program answers at all. */
export function answers(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { timeout: 60_000 }).status === 0;
}
