export function percent(share: number): string {
  const value = 100 * share;
  return `${value > 0 && value < 1 ? "under 1" : value < 100 && value > 99 ? "over 99" : String(Math.round(value))}%`;
}

/** Two figures that carry meaning, without trailing zeros; whole numbers from 100. */
export function plain(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15) return value.toExponential(1);
  if (size >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString("en-US");
  return String(Number(value.toPrecision(2)));
}

/** Two amounts with as many figures as it takes to tell them apart, at most seven; percentages as such. */
export function apart(a: number, b: number, numberFormat: string): readonly [string, string] {
  const [unit, sign] = isPercent(numberFormat) ? [100, "%"] : [1, ""];
  const [x, y] = [a * unit, b * unit];
  if (a === b || !Number.isFinite(x) || !Number.isFinite(y)) return [`${plain(x)}${sign}`, `${plain(y)}${sign}`];
  const figures = [2, 3, 4, 5, 6, 7].find((n) => Number(x.toPrecision(n)) !== Number(y.toPrecision(n))) ?? 7;
  const words = (value: number): string => {
    const rounded = Number(value.toPrecision(Math.max(figures, Math.abs(value) >= 100 ? String(Math.trunc(Math.abs(value))).length : 2)));
    return `${Math.abs(rounded) >= 1e15 ? rounded.toExponential(1) : rounded.toLocaleString("en-US", { maximumFractionDigits: 12 })}${sign}`;
  };
  return [words(x), words(y)];
}

/** As many figures as carry meaning, percentages as such. */
export function amount(value: number, numberFormat: string): string {
  return isPercent(numberFormat) ? `${plain(100 * value)}%` : plain(value);
}

function isPercent(numberFormat: string): boolean {
  return numberFormat.includes("%");
}
