import { chanceOfChiSquare } from "./chance";
import { fisher } from "./fisher";

type Counts = readonly (readonly number[])[];

/**
 * How likely counts by group (rows) and level (columns) differ as much by chance: Pearson's chi-square without correction. Where cells are too small for it (an
 * expected count below 1, or more than a fifth of them below 5: Cochran 1954), the rarest levels and then the smallest groups are put together; a table of two by
 * two that is still too small is tested exactly (Fisher). Null where there are fewer than two groups or levels.
 */
export function chiSquare(counts: Counts): number | null {
  let table = withoutEmpty(counts);
  if (!isTable(table)) return null;
  while (tooSmall(table) && (table.length > 2 || table[0]!.length > 2)) {
    table = table[0]!.length > 2 ? turned(smallestTogether(turned(table))) : smallestTogether(table);
  }
  if (tooSmall(table)) return fisher(table as unknown as Parameters<typeof fisher>[0]);
  return chanceOfChiSquare(statistic(table), (table.length - 1) * (table[0]!.length - 1));
}

/**
 * Strength of the association of groups and levels, 0 to 1: Cramér's V with Bergsma's correction for bias (2013, J. Korean Statistical Society 42:323–328), so that
 * it is about 0 where there is none. Null where there are fewer than two groups or levels.
 */
export function cramersV(counts: Counts): number | null {
  const table = withoutEmpty(counts);
  if (!isTable(table)) return null;
  const n = total(table.map(total));
  if (n < 2) return null;
  const [r, c] = [table.length, table[0]!.length];
  const beyondChance = Math.max(0, statistic(table) / n - ((r - 1) * (c - 1)) / (n - 1));
  const most = Math.min(r - (r - 1) ** 2 / (n - 1), c - (c - 1) ** 2 / (n - 1)) - 1;
  return most > 0 ? Math.min(1, Math.sqrt(beyondChance / most)) : null;
}

function statistic(table: Counts): number {
  const expected = expectedOf(table);
  return total(table.map((row, i) => total(row.map((count, j) => (count - expected[i]![j]!) ** 2 / expected[i]![j]!))));
}

function tooSmall(table: Counts): boolean {
  const expected = expectedOf(table).flat();
  return expected.some((count) => count < 1) || expected.filter((count) => count < 5).length > expected.length / 5;
}

function expectedOf(table: Counts): Counts {
  const columns = turned(table).map(total);
  const n = total(columns);
  return table.map((row) => columns.map((column) => (total(row) / n) * column));
}

/** The two smallest rows made one, the first of several as small. */
function smallestTogether(table: Counts): Counts {
  const bySize = table.map((_, i) => i).sort((a, b) => total(table[a]!) - total(table[b]!) || a - b);
  const [first, second] = [Math.min(bySize[0]!, bySize[1]!), Math.max(bySize[0]!, bySize[1]!)];
  const both = table[first]!.map((count, j) => count + table[second]![j]!);
  return table.flatMap((row, i) => (i === second ? [] : [i === first ? both : row]));
}

function withoutEmpty(counts: Counts): Counts {
  const rows = counts.filter((row) => total(row) > 0);
  return turned(turned(rows).filter((column) => total(column) > 0));
}

function isTable(counts: Counts): boolean {
  return counts.length > 1 && counts[0]!.length > 1;
}

function turned(table: Counts): Counts {
  return (table[0] ?? []).map((_, j) => table.map((row) => row[j]!));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
