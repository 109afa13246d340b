import { driversOf } from "./drivers";
import { headline } from "./headline";
import { nameSegments } from "./name-segments";
import type { Profile } from "./profile";
import type { RulesOfThumb } from "./rules/index";
import type { OutcomeRate, SegmentSummary } from "./summary";
import { typicalCustomers } from "./typical-customers";

/** What is known of segments; lists are by number of the segment, from 1. */
export type SegmentsToSummarise = {
  readonly profile: Profile;
  /** By placed customer: segment, from 1 (0 does not count), fit and distance (NaN where not defined). */
  readonly placings: { readonly numbers: Uint16Array; readonly fits: Float32Array; readonly distances: Float32Array };
  /** Data row of the range of each of them. */
  readonly rows: Int32Array;
  readonly sizes: readonly number[];
  /** Value of each of them, or null; missing values count as none. */
  readonly worth: Float64Array | null;
  /** As `rateOutcomes` gives them. */
  readonly outcomes: readonly (readonly OutcomeRate[])[];
  readonly rules: RulesOfThumb["rules"];
  /** Mean Jaccard similarity over resamples and the word for it; null where not measured. */
  readonly stability: readonly { readonly jaccard: number; readonly words: string }[] | null;
  /** As `Edited` tells it. */
  readonly edited: readonly (string | null)[];
  /** Keys of the segments, and names that they bring along (of an earlier run, of bands or of an existing column); null where a name is to be found. */
  readonly kept: readonly { readonly key: string; readonly name: string | null }[];
  /** Fits below this are near a border: 0.25 of distances, 0.75 of probabilities. */
  readonly border: number;
};

/** Sizes, values, names, headlines, drivers, outcomes and examples of the segments. */
export function summariseSegments(known: SegmentsToSummarise): readonly SegmentSummary[] {
  const { profile, placings, sizes, worth } = known;
  const placed = sizes.reduce((sum, size) => sum + size, 0);
  const values = worth === null ? null : sizes.map((_, s) => addUp(worth, placings.numbers, s + 1));
  const total = values?.reduce((sum, { value }) => sum + value, 0) ?? 0;
  const rows = sizes.map((_, s) => profile.rows.filter(({ segment }) => segment === s + 1));
  const names = nameSegments(
    rows,
    known.kept.map(({ name }) => name),
  );
  const formed = profile.columns.some(({ used }) => used);
  const examples = typicalCustomers(placings, known.rows, sizes.length, known.border);
  return sizes.map((size, s): SegmentSummary => {
    const drivers = driversOf(rows[s]!, profile);
    const own = values?.[s];
    return {
      number: s + 1,
      key: known.kept[s]!.key,
      name: names[s]!,
      size,
      share: placed > 0 ? size / placed : 0,
      value: own?.value ?? null,
      valueShare: own !== undefined && total > 0 ? own.value / total : null,
      meanValue: own !== undefined && own.counted > 0 ? own.value / own.counted : null,
      headline: headline(drivers, known.outcomes[s]!, formed),
      outcomes: known.outcomes[s]!,
      stability: known.stability?.[s]?.jaccard ?? null,
      stabilityWords: known.stability?.[s]?.words ?? null,
      ...examples[s]!,
      ruleOfThumb: known.rules[s] ?? null,
      edited: known.edited[s] ?? null,
      drivers,
    };
  });
}

function addUp(worth: Float64Array, numbers: Uint16Array, segment: number): { readonly value: number; readonly counted: number } {
  let [value, counted] = [0, 0];
  for (let i = 0; i < worth.length; i++) {
    if (numbers[i] !== segment || Number.isNaN(worth[i]!)) continue;
    value += worth[i]!;
    counted++;
  }
  return { value: Number(value.toPrecision(12)), counted }; // the rows' order must not show
}
