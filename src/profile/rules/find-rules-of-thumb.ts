import type { Column } from "../../table/index";
import type { RuleOfThumb } from "../summary";
import { growTree, leafOfCustomer, type Tree } from "./grow-tree";
import { pickCustomers } from "./pick-customers";
import { type Leaf, leavesOf } from "./rule-words";
import { type Trait, traitsOf } from "./traits-of";

export type RulesOfThumb = {
  /** By segment; null where no short rule names it. */
  readonly rules: readonly (RuleOfThumb | null)[];
  /** Of customers the tree has not seen, those whose segment it names; null where there were too few to fit one. */
  readonly accuracy: { readonly right: number; readonly fittedOn: number; readonly triedOn: number } | null;
};

const MOST_FITTED = 2000;
const FITTED_SHARE = 0.7;
const FEWEST = 20;
/** A second way to a segment must add this much to the balance of right and found. */
const WORTH_A_SECOND = 0.1;
/** A rule that is wrong more often than right names nothing. */
const LEAST_RIGHT = 0.5;
const ROWS_A_STEP = 20_000;

/**
 * Fits a decision tree of at most three questions (four where there are more than four segments) to a seeded choice of at most 2,000 customers and 70 % of all, and
 * tries it on all others. Its numbers are round before they are fitted, so that the words are the very rule that was measured. `numbers` are segments from 1, those
 * of number 0 do not count; `columns` what can be asked, values for the same customers; `today` YYYY-MM-DD. Neither rows' nor columns' order matters. Yields the
 * fraction done.
 */
export function* findRulesOfThumb(
  columns: readonly Column[],
  numbers: Uint16Array,
  segments: number,
  { seed, today }: { readonly seed: number; readonly today: string },
): Generator<number, RulesOfThumb> {
  const placed = numbers.reduce((count, number) => count + (number > 0 ? 1 : 0), 0);
  const nothing: RulesOfThumb = { rules: Array.from({ length: segments }, () => null), accuracy: null };
  if (placed < FEWEST || segments < 2) return nothing;
  const picking = pickCustomers(columns, numbers, Math.min(MOST_FITTED, Math.floor(FITTED_SHARE * placed)), seed);
  let picked = picking.next();
  for (; picked.done !== true; picked = picking.next()) yield 0.4 * picked.value;
  const { picked: fitted, others } = picked.value;

  const traits: Trait[] = [];
  for (const column of [...columns].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    yield 0.4;
    traits.push(...traitsOf(column, fitted, today));
  }
  const steps = traits.map(({ steps, stepOf }) => ({ count: steps, of: Uint16Array.from(fitted, stepOf) }));
  const growing = growTree({ steps, numbers: Uint16Array.from(fitted, (i) => numbers[i]!) }, segments, segments > 4 ? 4 : 3);
  let grown = growing.next();
  for (; grown.done !== true; grown = growing.next()) yield 0.5;
  const leaves = leavesOf(grown.value, traits);
  const tried = yield* tryOut(grown.value, traits, leaves.length, others, numbers, segments);

  const right = leaves.reduce((sum, { segment }, leaf) => sum + tried[leaf]![segment - 1]!, 0);
  return {
    rules: Array.from({ length: segments }, (_, s) => ruleOf(s, leaves, tried)),
    accuracy: { right: right / others.length, fittedOn: fitted.length, triedOn: others.length },
  };
}

/** Customers by leaf and segment. */
function* tryOut(
  tree: Tree,
  traits: readonly Trait[],
  leaves: number,
  others: Int32Array,
  numbers: Uint16Array,
  segments: number,
): Generator<number, number[][]> {
  const counts = Array.from({ length: leaves }, () => new Array<number>(segments).fill(0));
  for (let i = 0; i < others.length; i++) {
    if (i % ROWS_A_STEP === 0) yield 0.5 + (0.5 * i) / others.length;
    const customer = others[i]!;
    counts[leafOfCustomer(tree, (trait) => traits[trait]!.stepOf(customer))]![numbers[customer]! - 1]!++;
  }
  return counts;
}

/** The way (or two ways) to a segment that best names all of it and nothing else, as fitted; how good it is, as tried. */
function ruleOf(segment: number, leaves: readonly Leaf[], tried: readonly (readonly number[])[]): RuleOfThumb | null {
  const fitted = leaves.map(({ counts }) => counts);
  const own = leaves.flatMap((leaf, place) => (leaf.segment === segment + 1 && leaf.words !== "" ? [place] : []));
  const sorted = own.sort((a, b) => balance([b], fitted, segment) - balance([a], fitted, segment) || a - b);
  const [first, second] = sorted;
  if (first === undefined) return null;
  const both = second !== undefined && balance([first, second], fitted, segment) >= balance([first], fitted, segment) + WORTH_A_SECOND;
  const ways = both ? [first, second] : [first];
  const { right, found } = measure(ways, tried, segment);
  return right >= LEAST_RIGHT ? { words: ways.map((way) => leaves[way]!.words).join(", or "), right, found } : null;
}

/** Harmonic mean of right and found (van Rijsbergen's F). */
function balance(ways: readonly number[], counts: readonly (readonly number[])[], segment: number): number {
  const { right, found } = measure(ways, counts, segment);
  return right + found > 0 ? (2 * right * found) / (right + found) : 0;
}

function measure(
  ways: readonly number[],
  counts: readonly (readonly number[])[],
  segment: number,
): { readonly right: number; readonly found: number } {
  const hit = ways.reduce((sum, way) => sum + counts[way]![segment]!, 0);
  const named = ways.reduce((sum, way) => sum + counts[way]!.reduce((all, count) => all + count, 0), 0);
  const all = counts.reduce((sum, leaf) => sum + leaf[segment]!, 0);
  return { right: named > 0 ? hit / named : 0, found: all > 0 ? hit / all : 0 };
}
