/**
 * Whether an Excel number format (en-US codes) shows dates. Times of day and durations alone (`h:mm`, `[h]:mm`) are not dates.
 * Source: ECMA-376 part 1, 18.8.30.
 */
export function isDateFormat(numberFormat: string): boolean {
  const codes = numberFormat
    .replace(/"[^"]*"/g, "") // literal text
    .replace(/[\\_*]./g, "") // escaped, padding and filling characters
    .replace(/\[[^\]]*\]/g, "") // colours, conditions, locales, elapsed time
    .replace(/general/gi, "");
  return /[yd]/i.test(codes) || /mmm/i.test(codes);
}
