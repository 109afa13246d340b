import { parseArea } from "./a1";
import { invalidArgument } from "./rich-error";

/** Excel's rules for a sheet's name: 1 to 31 signs, none of `: \ / ? * [ ]`, no apostrophe at either end, not "History". */
export function checkSheetName(name: unknown): string {
  if (typeof name !== "string" || name.length === 0 || name.length > 31) throw invalidArgument("a sheet's name has 1 to 31 characters");
  if (/[:\\/?*[\]]/.test(name)) throw invalidArgument("a sheet's name has none of : \\ / ? * [ ]");
  if (name.startsWith("'") || name.endsWith("'")) throw invalidArgument("a sheet's name neither begins nor ends with an apostrophe");
  if (name.toLowerCase() === "history") throw invalidArgument("Excel keeps the name History for itself");
  return name;
}

/** Excel's rules for the name of a range or table: begins with a letter, `_` or `\`, no spaces, not like a cell, at most 255 signs. */
export function checkName(name: unknown): string {
  if (typeof name !== "string" || name.length === 0 || name.length > 255) throw invalidArgument("a name has 1 to 255 characters");
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) throw invalidArgument(`"${name}" is not a name: letters, digits, _ and . only`);
  if (parseArea(name) !== null || /^(R\d*)?(C\d*)?$/i.test(name)) throw invalidArgument(`"${name}" reads like a cell`);
  return name;
}

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** `wanted`, or the first of `wanted2`, `wanted3`… that is not taken, case aside. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let n = 2; ; n++) if (!used.has(`${wanted}${n}`.toLowerCase())) return `${wanted}${n}`;
}

/** The name Excel gives a table column without one: the first of Column1, Column2… that is free. */
export function freeColumnName(taken: readonly string[]): string {
  for (let n = 1; ; n++) if (!taken.some((name) => sameName(name, `Column${n}`))) return `Column${n}`;
}
