/** 1234 → "1,234", as the person's language writes it. */
export function count(n: number): string {
  return new Intl.NumberFormat().format(n);
}

/** 2, "customer" → "2 customers". */
export function counted(n: number, noun: string): string {
  return `${count(n)} ${noun}${n === 1 ? "" : "s"}`;
}

/** 0.2234 → "22%"; a few customers among many are never shown as none, nor all but a few as all. */
export function share(part: number): string {
  const percent = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 0 });
  if (part > 0 && part < 0.01) return `under ${percent.format(0.01)}`;
  return part > 0.99 && part < 1 ? `over ${percent.format(0.99)}` : percent.format(part);
}

/** Three digits: 0.4256 → "0.426", 1234567 → "1.23M". */
export function fewDigits(n: number): string {
  return new Intl.NumberFormat(undefined, { notation: "compact", maximumSignificantDigits: 3 }).format(n);
}

/** 0.2 → "0.20": silhouettes, to be compared down a column. */
export function hundredths(n: number): string {
  return new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(n);
}

/** 1.234 → "+1.2", 1 → "+1.0": to be compared along a line. */
export function signed(n: number): string {
  return new Intl.NumberFormat(undefined, { signDisplay: "exceptZero", minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(n);
}

/** "2026-10-03" → "3 Oct 2026", as the person's language writes it. */
export function day(iso: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
}
