import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = process.env["SHARED_DATA"] ?? join(__dirname, "../../../shared/data");

/** Headers and rows of a plain CSV file (no quotes) of the reference data, or null where it is not at hand. */
export function readShared(
  file: string,
): { readonly headers: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] } | null {
  const path = join(FOLDER, file);
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, "utf8").trim().split(/\r?\n/);
  const [headers, ...rows] = lines.map((line) => line.split(","));
  return {
    headers: headers!,
    rows: rows.map((cells) => cells.map((text) => (text === "" || Number.isNaN(Number(text)) ? text : Number(text)))),
  };
}

/** A test that needs a reference file; skipped where the file is absent. */
export function withShared(file: string, title: string, run: (data: NonNullable<ReturnType<typeof readShared>>) => void): void {
  const data = readShared(file);
  if (data === null) it.skip(`${title} (no ${file})`, () => undefined);
  else it(title, () => run(data));
}
