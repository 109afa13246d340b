/** Lists of customers whose groups are known: none, or three to six. Everything is made from the seed. */
import { type Random, createRandom } from "../../src/model/index";
import type { Cell, Table } from "../../src/table/index";
import { tableOf } from "../unit/support/tables";

/** Kinds of lists without groups. */
export const ONE_KIND = [
  "uniform",
  "normal",
  "one-factor normal",
  "lognormal",
  "zero-inflated",
  "yes/no",
  "Likert",
  "one-factor Likert",
  "mixed",
] as const;
export type OneKind = (typeof ONE_KIND)[number];

export type MadeUp = {
  readonly table: Table;
  /** Each row's true group, from 0. */
  readonly groups: Uint16Array;
};

type ColumnMaker = (hidden: number, random: Random) => Cell;

/** Customers of one population: 300 to 2,000 (or 100) in 6 to 10 columns. */
export function oneKind(kind: OneKind, seed: number, small: boolean): MadeUp {
  const random = createRandom(seed);
  const rows = small ? 100 : whole(random, 300, 2000);
  const width = whole(random, 6, 10);
  const shared = kind.startsWith("one-factor") || (kind === "mixed" && random() < 0.5);
  const columns = Array.from({ length: width }, () => ({ loading: shared ? 0.4 + 0.5 * random() : 0, make: columnMaker(kind, random) }));
  const cells = Array.from({ length: rows }, () => {
    const factor = normal(random);
    return columns.map(({ loading, make }) => make(loading * factor + Math.sqrt(1 - loading * loading) * normal(random), random));
  });
  return { table: measured(cells), groups: new Uint16Array(rows) };
}

const MIXED = ["uniform", "normal", "lognormal", "zero-inflated", "yes/no", "Likert", "category", "count"] as const;

function columnMaker(kind: OneKind | (typeof MIXED)[number], random: Random): ColumnMaker {
  const [share, zeros, spread] = [0.1 + 0.8 * random(), 0.2 + 0.5 * random(), 0.4 + 0.8 * random()];
  const cuts = [0, 1, 2, 3].map((cut) => -1.1 + 0.7 * cut + 0.8 * (random() - 0.5)).sort((a, b) => a - b);
  switch (kind) {
    case "uniform":
      return (hidden) => round(100 * chance(hidden), 4);
    case "normal":
    case "one-factor normal":
      return (hidden) => round(50 + 10 * hidden, 4);
    case "lognormal":
      return (hidden) => round(100 * Math.exp(spread * hidden), 3);
    case "zero-inflated":
      return (hidden, own) => (chance(hidden) < zeros ? 0 : round(100 * Math.exp(spread * normal(own)), 2));
    case "yes/no":
      return (hidden) => (chance(hidden) < share ? "yes" : "no");
    case "Likert":
    case "one-factor Likert":
      return (hidden) => 1 + cuts.filter((cut) => hidden > cut).length;
    case "category":
      return (hidden) => ["north", "east", "south", "west"][cuts.slice(1).filter((cut) => hidden > cut).length]!;
    case "count":
      return (hidden) => poisson(3, chance(hidden));
    case "mixed":
      return columnMaker(MIXED[whole(random, 0, MIXED.length - 1)]!, random);
  }
}

/**
 * 300 to 2,000 customers in 3 to 6 groups of 5 to 50 %. In four columns, normal about their group's center, every group's nearest neighbour is `apart` standard
 * deviations away; the other four are noise, one or two of them yes/no. "each": no group is farther from its nearest; "nearest": only the nearest two are so near.
 */
export function grouped(seed: number, apart: number, which: "each" | "nearest"): MadeUp {
  const random = createRandom(seed);
  const [rows, groups] = [whole(random, 300, 2000), whole(random, 3, 6)];
  const shares = sharesOf(groups, random);
  const centers = which === "each" ? centersEach(groups, apart, random) : centersNearest(groups, apart, random);
  const yes = new Set<number>();
  for (const many = whole(random, 1, 2); yes.size < many;) yes.add(whole(random, 4, 7));
  const cuts = Array.from({ length: 8 }, () => 0.7 * normal(random));
  const truth = new Uint16Array(rows);
  const cells = Array.from({ length: rows }, (_, row) => {
    const group = drawGroup(shares, random);
    truth[row] = group;
    return cuts.map((cut, j): Cell => {
      const x = (centers[group]![j] ?? 0) + normal(random);
      return yes.has(j) ? (x > cut ? "yes" : "no") : round(50 + 10 * x, 4);
    });
  });
  return { table: measured(cells), groups: truth };
}

function sharesOf(groups: number, random: Random): readonly number[] {
  for (;;) {
    const parts = Array.from({ length: groups }, () => -Math.log(1 - random()));
    const shares = parts.map((part) => part / parts.reduce((sum, x) => sum + x, 0));
    if (Math.min(...shares) >= 0.05 && Math.max(...shares) <= 0.5) return shares;
  }
}

function drawGroup(shares: readonly number[], random: Random): number {
  let [mark, group] = [random(), 0];
  while (group < shares.length - 1 && mark > shares[group]!) mark -= shares[group++]!;
  return group;
}

const direction = (random: Random): readonly number[] => Array.from({ length: 4 }, () => normal(random));

/** Each new center is `apart` from an earlier one, and no nearer to any. */
function centersEach(groups: number, apart: number, random: Random): readonly (readonly number[])[] {
  const centers: (readonly number[])[] = [[0, 0, 0, 0]];
  while (centers.length < groups) {
    const from = centers[whole(random, 0, centers.length - 1)]!;
    const way = direction(random);
    const center = from.map((x, j) => x + (way[j]! * apart) / Math.hypot(...way));
    if (centers.every((other) => distance(other, center) >= apart - 1e-9)) centers.push(center);
  }
  return centers;
}

/** Centers anywhere, then drawn together or apart until the nearest two are `apart`. */
function centersNearest(groups: number, apart: number, random: Random): readonly (readonly number[])[] {
  const centers = Array.from({ length: groups }, () => direction(random));
  const nearest = Math.min(...centers.flatMap((a, i) => centers.slice(0, i).map((b) => distance(a, b))));
  return centers.map((center) => center.map((x) => (x * apart) / nearest));
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((x, j) => x - b[j]!));
}

function measured(rows: readonly (readonly Cell[])[]): Table {
  return tableOf(
    rows[0]!.map((_, j) => `Measure ${String.fromCharCode(65 + j)}`),
    rows,
  );
}

const whole = (random: Random, least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const round = (x: number, places: number): number => Number(x.toFixed(places));

/** Standard normal distribution function (Abramowitz & Stegun 26.2.17). */
function chance(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z > 0 ? 1 - tail : tail;
}

function poisson(mean: number, chanceBelow: number): number {
  let [count, term] = [0, Math.exp(-mean)];
  for (let sum = term; chanceBelow > sum && count < 40; sum += term) term *= mean / ++count;
  return count;
}
