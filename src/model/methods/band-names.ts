import { isoDateOfSerial, type Column } from "../../table/index";

/**
 * Names of the bands between points, from the lowest: "up to 400", "400 to 1,200", "over 1,200". Tiers get letters, A for the highest: "A (over 1,200)". A band
 * holds its upper point and not its lower one. Dates are days.
 */
export function bandNames({ kind }: Pick<Column, "kind">, points: readonly number[], tiers: boolean): readonly string[] {
  const text = (point: number): string => (kind === "date" ? isoDateOfSerial(point) : amount(point));
  const names = [...points, Infinity].map((point, band) => {
    if (band === 0) return `up to ${text(point)}`;
    const lower = text(points[band - 1]!);
    return band === points.length ? `over ${lower}` : `${lower} to ${text(point)}`;
  });
  return tiers ? names.map((name, band) => `${tierLetter(points.length - band)} (${name})`) : names;
}

/** A for the highest tier (place 0). */
export function tierLetter(place: number): string {
  return String.fromCharCode(65 + place);
}

/** Written out as far as it is told apart; very large and small ones in powers of ten. */
function amount(point: number): string {
  const size = Math.abs(point);
  return size !== 0 && (size >= 1e12 || size < 1e-4) ? String(point) : point.toLocaleString("en-US", { maximumSignificantDigits: 15 });
}
