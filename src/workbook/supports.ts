/** Whether this Excel has the given requirement set, e.g. "1.13". Everything to 1.9 is our floor and needs no question. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
