const MILLISECONDS_A_DAY = 86_400_000;
const ISO = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Excel's serial number (1900 system) of a day written YYYY-MM-DD or YYYYMMDD, with or without a time after it; NaN for other texts and for days that do
 * not exist.
 */
export function serialOfIsoDate(text: string): number {
  const match = ISO.exec(text);
  if (match === null || (match[2] === "" && !/^\d{8}/.test(text))) return NaN;
  return serialOfDay(Number(match[1]), Number(match[3]), Number(match[4]));
}

/** Excel's serial number (1900 system) of a day; NaN for one that does not exist. */
export function serialOfDay(year: number, month: number, day: number): number {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return NaN;
  return (time - Date.UTC(1899, 11, 30)) / MILLISECONDS_A_DAY;
}

/** YYYY-MM-DD of a serial number; times of day are dropped. */
export function isoDateOfSerial(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * MILLISECONDS_A_DAY);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
