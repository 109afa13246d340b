import { ascending, type Column, meanAndDeviation, quantile } from "../table/index";
import type { ProfileRow } from "./profile";

export type Measured = Omit<ProfileRow, "column" | "kind" | "role" | "used">;

/** Mean, median, index and effect of a number or date column in each segment. A segment without any value has no row. */
export function profileNumbers({ values }: Column, numbers: Uint16Array, segments: number): readonly Measured[] {
  const all = meanAndDeviation(ascending(values)); // in order, so that rounding does not depend on the rows' order
  return Array.from({ length: segments }, (_, s) => s + 1).flatMap((segment): Measured[] => {
    const own = ascending(values.filter((_, i) => numbers[i] === segment));
    if (own.length === 0) return [];
    const { mean } = meanAndDeviation(own);
    return [
      {
        segment,
        level: null,
        count: own.length,
        mean,
        median: quantile(own, 0.5),
        share: null,
        overall: all.mean,
        index: all.mean > 0 ? (100 * mean) / all.mean : null,
        effect: all.deviation > 0 ? (mean - all.mean) / all.deviation : 0,
      },
    ];
  });
}
