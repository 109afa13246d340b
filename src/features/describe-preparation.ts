import { type Column, isoDateOfSerial, serialOfIsoDate } from "../table/index";
import type { LearnedLevels } from "./learn-levels";
import type { LearnedNumber } from "./learn-number";
import { type LevelsPreparation, MISSING, type NumberPreparation, OTHER, type PreparedColumn, type StepTaken } from "./preparation";
import type { PreparationPreset } from "./preset";

/** A column's preparation in words and pictures. */
export function describePreparation(learned: LearnedNumber | LearnedLevels, column: Column, preset: PreparationPreset): PreparedColumn {
  const { preparation, off } = learned;
  let missing = 0;
  for (const value of column.values) if (!Number.isFinite(value)) missing++;
  return {
    column: column.name,
    steps: preparation.form === "number" ? numberSteps(preparation, missing, preset) : levelSteps(preparation),
    off,
    missingFilled: missing,
    weight: preparation.weight,
    before: "before" in learned ? learned.before : [],
    after: "after" in learned ? learned.after : [],
  };
}

const taken = (words: string, step: StepTaken["step"] = null): StepTaken => ({ step, words });

function levelSteps({ deviation, levels, elsewhere }: LevelsPreparation): readonly StepTaken[] {
  return [
    taken("each value becomes a yes or no of its own"),
    ...(levels.includes(OTHER) ? [taken("rare values pooled", "pool")] : []),
    ...(levels.includes(MISSING) ? [taken("missing is a value of its own")] : []),
    ...(elsewhere.length > 0 ? [taken(`${elsewhere.join(", ")} counted in another column`)] : []),
    ...(deviation === 1 ? [] : [taken("scaled so that the column weighs as much as a number", "scale")]),
  ];
}

function numberSteps(preparation: NumberPreparation, missing: number, preset: PreparationPreset): readonly StepTaken[] {
  const { asOf, levels, cap, logScale, fill } = preparation;
  const shown = (plain: number): string => asWritten(preparation, plain);
  return [
    ...(asOf === null ? [] : [taken(`counted in days before ${asOf}`)]),
    ...(levels === null ? [] : [taken(`ranked from ${levels[0]!} to ${levels.at(-1)!}`)]),
    ...(missing === 0 ? [] : [taken(`blanks take the median, ${shown(fill)}`)]),
    ...(cap === null ? [] : [taken(`capped at the 1% and 99% points, ${bounds(shown(cap.low), shown(cap.high), asOf !== null)}`, "cap")]),
    ...(logScale === null ? [] : [taken(`logged in units of ${figure(logScale)}: a few customers have far more than most`, "log")]),
    scaling(preparation, preset),
  ];
}

function bounds(low: string, high: string, backwards: boolean): string {
  return backwards ? `${high} and ${low}` : `${low} and ${high}`;
}

function scaling({ mean, deviation, cap, logScale }: NumberPreparation, preset: PreparationPreset): StepTaken {
  if (deviation !== 1 || mean !== 0)
    return taken(preset === "range" ? "scaled from 0 to 1" : "scaled to mean 0 and standard deviation 1", "scale");
  return taken(cap === null && logScale === null ? "taken as it is" : "not scaled");
}

/** As the person knows the value: a date, an answer or a figure. */
function asWritten({ asOf, levels }: NumberPreparation, plain: number): string {
  if (asOf !== null) return isoDateOfSerial(Math.round(serialOfIsoDate(asOf) - plain));
  if (levels !== null) return levels[Math.round(plain) - 1] ?? figure(plain);
  return figure(plain);
}

/** Four figures tell enough. */
function figure(value: number): string {
  return String(Number(value.toPrecision(4)));
}
