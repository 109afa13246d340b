/** A column's own number format, or `plain` where it says nothing about how amounts look. */
export function amountFormat(numberFormat: string | undefined, plain: string): string {
  return numberFormat === undefined || /^(General|@|0)?$/i.test(numberFormat) ? plain : numberFormat;
}
