import { ascending, type Column, isoDateOfSerial, quantile, serialOfIsoDate } from "../../table/index";
import { roundCuts } from "./round-cuts";

/** Something that can be asked of a customer; the answer is one of `steps` steps in ascending order, from 0. */
export type Trait = {
  readonly column: string;
  readonly steps: number;
  readonly stepOf: (customer: number) => number;
  /** That the answer lies from one step to another, both included: not all of them. */
  readonly words: (from: number, to: number) => string;
};

/** Levels that fewer of the customers have say nothing of a segment. */
const RAREST = 0.02;

/**
 * What can be asked of a column. Numbers and dates are cut at round numbers, ordered answers between any two, each level is a question of its own. A missing number
 * or ordered answer counts as the median. `some` are the customers to learn from; `today` (YYYY-MM-DD) turns dates into days ago.
 */
export function traitsOf(column: Column, some: Int32Array, today: string): readonly Trait[] {
  const { kind, values, levels, name } = column;
  const own = Float64Array.from(some, (customer) => values[customer]!);
  if (kind === "category" || kind === "yesNo") return levelTraits(column, own);
  const median = quantile(ascending(own), kind === "ordered" ? 0 : 0.5);
  if (Number.isNaN(median)) return [];
  if (kind === "ordered") {
    const usual = Math.round(quantile(ascending(own), 0.5));
    const stepOf = (customer: number): number => (Number.isNaN(values[customer]!) ? usual : values[customer]!);
    return levels.length < 2
      ? []
      : [{ column: name, steps: levels.length, stepOf, words: (from, to) => `${name} ${scaleWords(levels, from, to)}` }];
  }
  const dates = kind === "date";
  const day = serialOfIsoDate(today);
  const cuts = dates ? dayCuts(own, day) : roundCuts(own);
  const stepOf = (customer: number): number => {
    const value = values[customer]!;
    return countBelow(cuts, Number.isNaN(value) ? median : dates ? Math.floor(value) : value);
  };
  const words = (from: number, to: number): string => {
    const [over, upTo] = [from > 0 ? cuts[from - 1]! : null, to < cuts.length ? cuts[to]! : null];
    return `${name} ${dates ? dateWords(over, upTo, day) : numberWords(over, upTo, column.numberFormat)}`;
  };
  return cuts.length === 0 ? [] : [{ column: name, steps: cuts.length + 1, stepOf, words }];
}

function levelTraits({ name, levels, values, kind }: Column, own: Float64Array): readonly Trait[] {
  const counts = new Float64Array(levels.length + 1);
  for (const value of own) counts[Number.isNaN(value) ? levels.length : value]!++;
  const common = (place: number): boolean => counts[place]! >= RAREST * own.length && counts[place]! < own.length;
  const yesNo = kind === "yesNo" && levels.length === 2 && counts[2] === 0;
  const asked = [...counts.keys()].filter((place) => common(place) && (!yesNo || place === 1));
  return asked.map((place): Trait => {
    const level = levels[place] ?? "missing";
    return {
      column: name,
      steps: 2,
      stepOf: (customer) => ((Number.isNaN(values[customer]!) ? levels.length : values[customer]) === place ? 1 : 0),
      words: (from) => (from === 1 ? `${name} is ${level}` : yesNo ? `${name} is ${levels[0]!}` : `${name} is other than ${level}`),
    };
  });
}

/** Cuts at round numbers of days before today. */
function dayCuts(own: Float64Array, day: number): readonly number[] {
  return roundCuts(own.map((serial) => day - Math.floor(serial) - 1))
    .map((daysAgo) => day - daysAgo - 1)
    .reverse();
}

function countBelow(cuts: readonly number[], value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function scaleWords(levels: readonly string[], from: number, to: number): string {
  if (from === to) return `is ${levels[from]!}`;
  if (to === levels.length - 1) return `is at least ${levels[from]!}`;
  return from === 0 ? `is at most ${levels[to]!}` : `is from ${levels[from]!} to ${levels[to]!}`;
}

function numberWords(over: number | null, upTo: number | null, numberFormat: string): string {
  const percent = numberFormat.includes("%");
  const say = (cut: number): string => {
    const value = percent ? Number((100 * cut).toPrecision(12)) : cut;
    const size = Math.abs(value);
    const words =
      size >= 1e15 || (size > 0 && size < 1e-6) ? value.toExponential() : value.toLocaleString("en-US", { maximumFractionDigits: 12 });
    return `${words}${percent ? "%" : ""}`;
  };
  if (over === null) return `at most ${say(upTo!)}`;
  return upTo === null ? `over ${say(over)}` : `over ${say(over)} and up to ${say(upTo)}`;
}

/** After `over`, up to and with `upTo` (serials): as days before `day` where they are past. */
function dateWords(over: number | null, upTo: number | null, day: number): string {
  const ago = (cut: number): number => day - cut;
  if ((over !== null && ago(over) <= 0) || (upTo !== null && ago(upTo) <= 0)) {
    const [after, until] = [over === null ? "" : `after ${isoDateOfSerial(over)}`, upTo === null ? "" : `up to ${isoDateOfSerial(upTo)}`];
    return [after, until].filter((part) => part !== "").join(" and ");
  }
  if (over === null) return `${ago(upTo!)} or more days ago`;
  return upTo === null ? `less than ${ago(over)} days ago` : `${ago(upTo)} or more but less than ${ago(over)} days ago`;
}
