const DAY = 86_400_000;
/** Serial 0 of the two date systems. The 1900 system counts a 29 February 1900 that never was, so its epoch serves dates from March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The serial number of a calendar date and time of day; null when there is no such day or Excel has no number for it. */
export function serialDate(year: number, month: number, day: number, milliseconds: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  let serial = (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  if (!date1904 && serial < 61) serial--; // before the 29 February 1900 that never was
  return serial < 0 ? null : serial + milliseconds / DAY;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?Z?)?$/;

/** The serial number of an ISO 8601 date, with or without a time; null for anything else. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0"] = found;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const milliseconds = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Math.round(Number(fraction) * 1000);
  return serialDate(Number(year), Number(month), Number(day), milliseconds, date1904);
}
