import Papa from "papaparse";
import { type CellValue, SHEET_COLUMNS, SHEET_ROWS } from "../book";
import { newBook } from "./new-book";
import type { Opened } from "./open-xlsx";
import { isoSerial } from "./serial-dates";

/**
 * Opens a text file of values as a book with one sheet, named after the file. The encoding is told by its byte order mark, else UTF-8 when
 * that fits, else windows-1252; the delimiter is guessed among `,` `;` tab and `|`. Cells become numbers, TRUE/FALSE and dates as when
 * Excel opens a CSV, with two exceptions, both because Excel's way loses data: numbers with leading zeros (`00123`) and of more than 15 digits stay text.
 */
export function openCsv(bytes: Uint8Array, name = "Sheet1"): Opened {
  const text = decodeText(bytes);
  const declared = /^sep=(.)\r?\n/.exec(text); // Excel's own way to name the delimiter
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = declared?.[1];
  const { data, meta } = Papa.parse<string[]>(body, delimiter === undefined ? { delimitersToGuess: [",", ";", "\t", "|"] } : { delimiter });
  const rows = data.length > 0 && data.at(-1)!.every((field) => field === "") ? data.slice(0, -1) : data;
  if (rows.length > SHEET_ROWS)
    return { ok: false, message: `This file has ${rows.length.toLocaleString("en-US")} rows; an Excel sheet holds 1,048,576.` };
  if (rows.some((row) => row.length > SHEET_COLUMNS))
    return { ok: false, message: "This file has more columns than the 16,384 of an Excel sheet." };
  const book = newBook(sheetName(name));
  const { cells } = book.sheets[0]!;
  const decimalComma = meta.delimiter === ";"; // 1.234 is then still read as a decimal: nobody can know
  rows.forEach((row, r) =>
    row.forEach((field, c) => {
      if (field === "") return;
      const [value, numberFormat] = readField(field, decimalComma);
      cells.open(r, c, value, book.styles.with(0, { numberFormat }));
    }),
  );
  return { ok: true, book };
}

function readField(field: string, decimalComma: boolean): [value: CellValue, numberFormat: string] {
  const number = readNumber(field, decimalComma);
  if (number !== null) return [number, !field.endsWith("%") ? "General" : /[.,]/.test(field) ? "0.00%" : "0%"];
  const serial = isoSerial(field, false);
  if (serial !== null) return [serial, field.length > 10 ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd"];
  return [/^(true|false)$/i.test(field) ? field.toLowerCase() === "true" : field, "General"];
}

function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  // Without a mark, UTF-16 shows as zero bytes at every other place.
  if (bytes.length > 3 && bytes[1] === 0 && bytes[3] === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes.length > 3 && bytes[0] === 0 && bytes[2] === 0) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** The characters that windows-1252 has at 0x80–0x9F, where Latin-1 has controls. Not left to TextDecoder: Node 20 reads these as Latin-1. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder("latin1").decode(bytes);
  return latin1.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);
}

const PLAIN = /^[+-]?(?:0|[1-9]\d*)?(?:\.\d*)?(?:[eE][+-]?\d{1,3})?$/;
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;

/** The number a field spells: `12`, `-1.5e3`, `1,234.5`, `12%`; with a decimal comma `1.234,5`. Null for text. */
function readNumber(field: string, decimalComma: boolean): number | null {
  let text = field.trim();
  const percent = text.endsWith("%");
  if (percent) text = text.slice(0, -1);
  if (decimalComma && text.includes(",")) text = text.replace(/[.,]/g, (mark) => (mark === "," ? "." : ","));
  if (GROUPED.test(text)) text = text.replace(/,/g, "");
  if (!PLAIN.test(text) || !/\d/.test(text)) return null;
  if (text.replace(/[eE].*$/, "").replace(/\D/g, "").length > 15) return null;
  const number = Number(text);
  if (!Number.isFinite(number)) return null;
  return percent ? number / 100 : number;
}

/** The file's name without folder and ending, made fit for a sheet: 31 characters, none of `: \ / ? * [ ]`, no apostrophe at the ends. */
function sheetName(name: string): string {
  const plain = name
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[:\\/?*[\]]/g, " ")
    .trim()
    .slice(0, 31)
    .replace(/^'+|'+$/g, "")
    .trim();
  return plain === "" || plain.toLowerCase() === "history" ? "Sheet1" : plain;
}
