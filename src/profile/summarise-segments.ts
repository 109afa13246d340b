import { driversOf } from "./drivers";
import { nameSegments } from "./name-segments";
import type { Profile } from "./profile";
import type { Driver, SegmentSummary } from "./summary";

/** Sizes, values, names, headlines and drivers of the segments. `worth` is the value of each placed customer, or null; missing values count as none. */
export function summariseSegments(
  profile: Profile,
  numbers: Uint16Array,
  sizes: readonly number[],
  worth: Float64Array | null,
): readonly SegmentSummary[] {
  const placed = numbers.length;
  const value = worth === null ? null : sumBySegment(worth, numbers, sizes.length);
  const counted =
    worth === null
      ? null
      : sumBySegment(
          worth.map((w) => (Number.isNaN(w) ? 0 : 1)),
          numbers,
          sizes.length,
        );
  const total = value?.reduce((sum, own) => sum + own, 0) ?? 0;
  const rows = sizes.map((_, s) => profile.rows.filter(({ segment }) => segment === s + 1));
  const names = nameSegments(rows);
  return sizes.map((size, s) => {
    const drivers = driversOf(rows[s]!);
    return {
      number: s + 1,
      key: `s${s + 1}`,
      name: names[s]!,
      size,
      share: size / placed,
      value: value?.[s] ?? null,
      valueShare: value !== null && total > 0 ? value[s]! / total : null,
      meanValue: value !== null && counted !== null && counted[s]! > 0 ? value[s]! / counted[s]! : null,
      headline: headline(drivers),
      drivers: drivers.map(({ column, used, effect, words }) => ({ column, used, effect, words })),
    };
  });
}

/** What formed the segment, then what else is different about it. */
function headline(drivers: readonly Driver[]): string {
  const formed = drivers.filter(({ used }) => used).slice(0, 2);
  const found = drivers.filter(({ used }) => !used).slice(0, 1);
  const parts = [
    formed.length > 0 ? `Formed by: ${formed.map(({ words }) => words).join("; ")}.` : "Near the average in what formed the segments.",
    found.length > 0 ? `Also: ${found.map(({ words }) => words).join("; ")}.` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function sumBySegment(values: Float64Array, numbers: Uint16Array, segments: number): readonly number[] {
  const sums = new Array<number>(segments).fill(0);
  values.forEach((value, i) => {
    if (!Number.isNaN(value)) sums[numbers[i]! - 1]! += value;
  });
  return sums;
}
