import { missingWords } from "../missing-words";
import { type CellColumn, NUMBER } from "../table";

/** The id in a row as it is compared: without spaces around it, in lower case, a number as its text. Null where there is none. */
export function idsOf(cells: CellColumn): (row: number) => string | null {
  const known: (string | null | undefined)[] = [];
  return (row) => {
    const code = cells.codes[row]!;
    if (code === NUMBER) return String(cells.numbers[row]);
    if (code <= 0) return null;
    const id = known[code];
    return id === undefined ? (known[code] = textId(cells.texts[code - 1]!)) : id;
  };
}

const isMissing = missingWords([]);

function textId(text: string): string | null {
  return isMissing(text) ? null : text.normalize("NFC").toLowerCase();
}
