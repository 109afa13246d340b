import { type Column, listed, type Problem } from "../table/index";
import { countOnce } from "./count-once";
import { describePreparation } from "./describe-preparation";
import { learnLevels, MOST_LEVELS } from "./learn-levels";
import { type ColumnChoice, learnNumber } from "./learn-number";
import type { ColumnPreparation, LevelsPreparation, Preparation, PreparedColumn } from "./preparation";
import type { SegmentRequest } from "./request";

export type Learned = {
  readonly preparation: Preparation;
  readonly prepared: readonly PreparedColumn[];
  readonly problems: readonly Problem[];
};

/** Learns from the given customers how their columns become features. Columns that cannot take part are left out, each with a problem that says why.
 * Yields the fraction done after each column. */
export function* learnPreparation(
  columns: readonly Column[],
  request: Pick<SegmentRequest, "preparation" | "missing" | "today" | "weights" | "without">,
): Generator<number, Learned> {
  const byName = [...columns].sort((a, b) => (a.name < b.name ? -1 : 1));
  const problems: Problem[] = [];
  const learned = new Map<string, ColumnPreparation>();
  const levels: { preparation: LevelsPreparation; column: Column }[] = [];
  for (const [i, column] of byName.entries()) {
    yield i / byName.length;
    const refusal = refuse(column);
    const own: ColumnChoice = { without: request.without[column.name] ?? [], weight: request.weights[column.name] ?? 1 };
    if (refusal !== null) {
      problems.push(refusal);
    } else if (column.kind === "category" || column.kind === "yesNo") {
      const preparation = learnLevels(column, request.preparation, own);
      if (preparation === null) problems.push(constant(column));
      else levels.push({ preparation, column });
    } else {
      const preparation = learnNumber(column, request.preparation, request.today, own);
      if (preparation === null) problems.push(constant(column));
      else learned.set(column.name, preparation);
    }
  }
  const counted = countOnce(levels);
  for (const preparation of counted) {
    if (preparation.levels.length > 0) learned.set(preparation.column, preparation);
  }
  problems.push(...sameAsOther(counted.filter(({ elsewhere }) => elsewhere.length > 0)));
  const preparation: Preparation = {
    preset: request.preparation,
    missing: request.missing,
    columns: byName.flatMap(({ name }) => learned.get(name) ?? []),
  };
  const prepared: PreparedColumn[] = [];
  for (const column of byName) {
    yield 1;
    prepared.push(...describePreparation(learned.get(column.name), column, request));
  }
  return { preparation, prepared, problems };
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
