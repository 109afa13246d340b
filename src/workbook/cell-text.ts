/** The longest text that Excel could take for a number, date or time. */
const LONGEST_NUMBER = 32;

/**
 * A text as `Range.values` takes it so that it stays that text: Excel reads `=1+1`, `+49…`, `-`, `@` as formulas and `2026`, `May 5`, `TRUE`, `#N/A` as
 * other than text. A leading apostrophe, which Excel hides, keeps them.
 */
export function asText(text: string): string {
  const mistakable = /^[=+\-@'#]/.test(text) || (text.length <= LONGEST_NUMBER && /\d/.test(text)) || /^\s*(true|false)\s*$/i.test(text);
  return mistakable ? `'${text}` : text;
}

/** A cell of ours as `Range.values` takes it; `""` clears, whereas null would leave what was there. */
export function asValue(cell: string | number | boolean | null): string | number | boolean {
  return cell === null ? "" : typeof cell === "string" ? asText(cell) : cell;
}
