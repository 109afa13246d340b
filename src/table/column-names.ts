import { columnLetter } from "./column-letter";
import type { SourceLayout } from "./source";

/**
 * A unique, filled name for each column: the header, "Column C" (the sheet's letter) where blank, and "Name (2)" where doubled.
 * Two headers count as doubled when they differ only in case, as in an Excel Table.
 */
export function columnNames(layout: SourceLayout): readonly string[] {
  const taken = new Set<string>();
  return layout.headers.map((header, i) => {
    const text = (header === null ? "" : String(header)).replace(/\s+/g, " ").trim();
    const wanted = text === "" ? `Column ${columnLetter(layout.firstColumn + i)}` : text;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted} (${n})`;
    taken.add(name.toLowerCase());
    return name;
  });
}
