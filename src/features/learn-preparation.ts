import { type Column, during, listed, type Problem } from "../table/index";
import { countOnce } from "./count-once";
import { describePreparation } from "./describe-preparation";
import { type LearnedLevels, learnLevels, MOST_LEVELS } from "./learn-levels";
import { type LearnedNumber, learnNumber, type Wish } from "./learn-number";
import type { ColumnPreparation, LevelsPreparation, Preparation, PreparedColumn } from "./preparation";
import type { SegmentRequest } from "./request";

export type Learned = {
  readonly preparation: Preparation;
  readonly prepared: readonly PreparedColumn[];
  readonly problems: readonly Problem[];
};

/**
 * Learns from the given customers how their columns become features. Columns that cannot take part are left out, each with a problem that says why. Yields the
 * fraction done, every few milliseconds.
 */
export function* learnPreparation(
  columns: readonly Column[],
  request: Pick<SegmentRequest, "preparation" | "missing" | "today" | "weights" | "without">,
): Generator<number, Learned> {
  const byName = [...columns].sort((a, b) => (a.name < b.name ? -1 : 1));
  const problems: Problem[] = [];
  const numbers = new Map<string, LearnedNumber>();
  const levels: (LearnedLevels & { readonly column: Column })[] = [];
  for (const [i, column] of byName.entries()) {
    yield i / byName.length;
    const { preparation: preset, today } = request;
    const wish: Wish = { preset, today, without: request.without[column.name] ?? [], weight: request.weights[column.name] ?? 1 };
    const refusal = refuse(column);
    if (refusal !== null) {
      problems.push(refusal);
    } else if (column.kind === "category" || column.kind === "yesNo") {
      const learned = learnLevels(column, wish);
      if (learned === null) problems.push(constant(column));
      else levels.push({ ...learned, column });
    } else {
      const learned = yield* during(i / byName.length, learnNumber(column, wish));
      if (learned === null) problems.push(constant(column));
      else numbers.set(column.name, learned);
    }
  }
  const counted = new Map((yield* during(1, countOnce(levels))).map((once, i) => [once.column, { ...levels[i]!, preparation: once }]));
  const once = [...counted.values()].map(({ preparation }) => preparation);
  problems.push(...sameAsOther(once.filter(({ elsewhere }) => elsewhere.length > 0)));
  const prepared: PreparedColumn[] = [];
  const parts: ColumnPreparation[] = [];
  for (const column of byName) {
    yield 1;
    const [number, level] = [numbers.get(column.name), counted.get(column.name)];
    const part = number ?? (level !== undefined && level.preparation.levels.length > 0 ? level : undefined);
    if (part === undefined) continue;
    parts.push(part.preparation);
    prepared.push(describePreparation(part, column, request.preparation));
  }
  return { preparation: { preset: request.preparation, missing: request.missing, columns: parts }, prepared, problems };
}

function refuse({ name, kind, levels, values }: Column): Problem | null {
  if (kind === "text" || kind === "identifier") {
    return {
      column: name,
      kind: "highCardinality",
      count: values.length,
      message: `${name} is text or an identifier: there is nothing to compare. It is left out.`,
    };
  }
  if (kind !== "category" || levels.length <= MOST_LEVELS) return null;
  return {
    column: name,
    kind: "highCardinality",
    count: levels.length,
    message: `${name} has ${levels.length} different values, too many to compare. It is left out.`,
  };
}

function constant({ name, values }: Column): Problem {
  return {
    column: name,
    kind: "constant",
    count: values.length,
    message: `${name} has no two groups of customers large enough to compare. It is left out.`,
  };
}

function sameAsOther(columns: readonly LevelsPreparation[]): readonly Problem[] {
  if (columns.length === 0) return [];
  const where = listed(columns.map(({ column, elsewhere }) => `${column} (${elsewhere.join(", ")})`));
  return [
    {
      kind: "sameAsOther",
      count: columns.length,
      message: `${where} tell the same customers apart as another column does: that counts once.`,
    },
  ];
}
