import type { Column } from "../../table/index";
import type { RuleOfThumb } from "../summary";
import { growTree, type Lessons, segmentOfCustomer, type Tree } from "./grow-tree";
import { pickCustomers } from "./pick-customers";
import { isOn, leavesOf, type Way, wordsOf } from "./rule-words";
import { shortenRule } from "./shorten-rule";
import { type Trait, traitsOf } from "./traits-of";

export type RulesOfThumb = {
  /** By segment; null where no short rule names it. */
  readonly rules: readonly (RuleOfThumb | null)[];
  /** Of customers the decision tree has not seen, those whose segment it names; null where there were too few to fit one. */
  readonly accuracy: { readonly right: number; readonly fittedOn: number; readonly triedOn: number } | null;
};

const MOST_FITTED = 2000;
const FITTED_SHARE = 0.7;
const FEWEST = 20;
/** A rule that is wrong more often than right names nothing. */
const LEAST_RIGHT = 0.5;
const ROWS_A_STEP = 5000;

/**
 * Fits a decision tree of at most three questions (four where there are more than four segments) to a seeded choice of at most 2,000 customers and 70 % of all, shortens
 * the ways to each segment to a rule, and tries tree and rules on all others. Numbers are round before they are fitted, so that the words are the very rule that was
 * measured. `numbers` are segments from 1, those of number 0 do not count; `columns` what can be asked, values for the same customers; `today` YYYY-MM-DD. Neither
 * rows' nor columns' order matters. Yields the fraction done.
 */
export function* findRulesOfThumb(
  columns: readonly Column[],
  numbers: Uint16Array,
  segments: number,
  { seed, today }: { readonly seed: number; readonly today: string },
): Generator<number, RulesOfThumb> {
  const placed = numbers.reduce((count, number) => count + (number > 0 ? 1 : 0), 0);
  if (placed < FEWEST || segments < 2) return { rules: Array.from({ length: segments }, () => null), accuracy: null };
  const picking = pickCustomers(columns, numbers, Math.min(MOST_FITTED, Math.floor(FITTED_SHARE * placed)), seed);
  let picked = picking.next();
  for (; picked.done !== true; picked = picking.next()) yield 0.4 * picked.value;
  const { picked: fitted, others } = picked.value;

  const traits = yield* traitsInOrder(columns, fitted, today);
  const steps: Lessons["steps"][number][] = [];
  for (const trait of traits) {
    steps.push({ count: trait.steps, of: Uint16Array.from(fitted, trait.stepOf) });
    yield 0.45;
  }
  const lessons: Lessons = { steps, numbers: Uint16Array.from(fitted, (i) => numbers[i]!) };
  const growing = growTree(lessons, segments, segments > 4 ? 4 : 3);
  let grown = growing.next();
  for (; grown.done !== true; grown = growing.next()) yield 0.5;
  const leaves = leavesOf(grown.value, traits);
  const rules: (readonly Way[] | null)[] = [];
  for (let segment = 1; segment <= segments; segment++) {
    const ways = leaves.filter((leaf) => leaf.segment === segment).map(({ way }) => way);
    rules.push(shortenRule(ways, lessons, segment));
    yield 0.6;
  }
  const tried = yield* tryOut(grown.value, rules, traits, others, numbers);
  return {
    rules: rules.map((ways, s) => (ways === null ? null : measured(wordsOf(ways, traits), tried.rules[s]!))),
    accuracy: { right: tried.right / others.length, fittedOn: fitted.length, triedOn: others.length },
  };
}

/** Of two questions that tell the same customers apart, the one in fewer words comes first. */
function* traitsInOrder(columns: readonly Column[], fitted: Int32Array, today: string): Generator<number, readonly Trait[]> {
  const found: { readonly trait: Trait; readonly words: string }[] = [];
  for (const column of columns) {
    for (const trait of traitsOf(column, fitted, today)) found.push({ trait, words: trait.words(trait.steps - 1, trait.steps - 1) });
    yield 0.4;
  }
  return found.sort((a, b) => a.words.length - b.words.length || (a.words < b.words ? -1 : 1)).map(({ trait }) => trait);
}

type Count = { hit: number; named: number; own: number };

function* tryOut(
  tree: Tree,
  rules: readonly (readonly Way[] | null)[],
  traits: readonly Trait[],
  others: Int32Array,
  numbers: Uint16Array,
): Generator<number, { readonly right: number; readonly rules: readonly Count[] }> {
  const counts = rules.map((): Count => ({ hit: 0, named: 0, own: 0 }));
  let right = 0;
  for (let i = 0; i < others.length; i++) {
    if (i % ROWS_A_STEP === 0) yield 0.6 + (0.4 * i) / others.length;
    const customer = others[i]!;
    const stepOf = (trait: number): number => traits[trait]!.stepOf(customer);
    const segment = numbers[customer]!;
    counts[segment - 1]!.own++;
    if (segmentOfCustomer(tree, stepOf) === segment) right++;
    for (const [s, ways] of rules.entries()) {
      if (ways === null || !isOn(ways, stepOf)) continue;
      counts[s]!.named++;
      if (segment === s + 1) counts[s]!.hit++;
    }
  }
  return { right, rules: counts };
}

function measured(words: string, { hit, named, own }: Count): RuleOfThumb | null {
  const right = named > 0 ? hit / named : 0;
  return right >= LEAST_RIGHT ? { words, right, found: own > 0 ? hit / own : 0 } : null;
}
