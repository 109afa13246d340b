import type { Choice } from "../choice";

/** The choice of fewer segments than BIC says, because those could be shown to be groups of their own; BIC's number is the runner-up. */
export function fewerParts(choice: Choice, segments: number): Choice {
  const { chosen, reason, against, candidates } = choice;
  const bic = (number: number): number => candidates.find((candidate) => candidate.segments === number)?.bic ?? Infinity;
  return {
    ...choice,
    ...{ chosen: segments, recommended: segments, runnerUp: chosen },
    reason: `${reason} Those could not all be shown to be groups of their own; ${segments} segments could.`,
    against: [
      ...(bic(chosen) < bic(segments) ? [`BIC is lower for ${chosen} segments.`] : []),
      ...against.filter((words) => !words.startsWith(`${segments} segments`)),
    ],
  };
}
