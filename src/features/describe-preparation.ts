import { type Column, strongSkew } from "../table/index";
import { prepareNumbers } from "./apply-preparation";
import { countBins } from "./count-bins";
import { plainNumbers } from "./learn-number";
import {
  type ColumnPreparation,
  type LevelsPreparation,
  MISSING,
  type NumberPreparation,
  OTHER,
  type PreparationStep,
  type PreparedColumn,
  type StepTaken,
} from "./preparation";
import type { SegmentRequest } from "./request";

/** A column's preparation in words and pictures; nothing for a column left out. */
export function describePreparation(
  preparation: ColumnPreparation | undefined,
  column: Column,
  { without, preparation: preset }: Pick<SegmentRequest, "without" | "preparation">,
): readonly PreparedColumn[] {
  if (preparation === undefined) return [];
  const missing = column.values.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0);
  const numbers = preparation.form === "number" ? preparation : null;
  const steps = numbers === null ? levelSteps(preparation as LevelsPreparation) : numberSteps(numbers);
  const offered = preset === "none" ? [] : offeredSteps(preparation, preset, column);
  return [
    {
      column: column.name,
      steps,
      off: offered.filter((step) => (without[column.name] ?? []).includes(step)),
      missingFilled: missing,
      weight: preparation.weight,
      before: numbers === null ? [] : countBins(plainNumbers(column.values, numbers.levels, numbers.asOf)),
      after: numbers === null ? [] : countBins(prepareNumbers(numbers, column)),
    },
  ];
}

/** Steps that this preset takes with such a column, unless they are switched off. */
function offeredSteps(preparation: ColumnPreparation, preset: SegmentRequest["preparation"], column: Column): readonly PreparationStep[] {
  if (preset !== "recommended") return ["scale"];
  if (preparation.form === "levels") return preparation.kind === "yesNo" ? ["scale"] : ["pool", "scale"];
  if (preparation.kind !== "number") return preparation.kind === "date" ? ["cap", "scale"] : ["scale"];
  return strongSkew(column.values) ? ["cap", "log", "scale"] : ["cap", "scale"];
}

const step = (words: string, of: PreparationStep | null = null): StepTaken => ({ step: of, words });

function levelSteps({ deviation, levels, elsewhere }: LevelsPreparation): readonly StepTaken[] {
  return [
    step("one yes/no feature a value"),
    ...(levels.includes(OTHER) ? [step("rare values pooled", "pool")] : []),
    ...(levels.includes(MISSING) ? [step("missing is a value of its own")] : []),
    ...(elsewhere.length > 0 ? [step(`${elsewhere.join(", ")} counted in another column`)] : []),
    ...(deviation === 1 ? [] : [step("scaled so that the column weighs as much as a number", "scale")]),
  ];
}

function numberSteps({ asOf, levels, cap, logScale, deviation, mean }: NumberPreparation): readonly StepTaken[] {
  return [
    ...(asOf === null ? [] : [step(`counted in days before ${asOf}`)]),
    ...(levels === null ? [] : [step(`ranked from ${levels[0]!} to ${levels.at(-1)!}`)]),
    ...(cap === null ? [] : [step("capped at the 1% and 99% points", "cap")]),
    ...(logScale === null ? [] : [step("logged: a few customers have far more than most", "log")]),
    deviation === 1 && mean === 0 ? step("taken as it is") : step("scaled to be comparable with the other columns", "scale"),
  ];
}
