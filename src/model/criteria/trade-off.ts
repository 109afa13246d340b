import type { Candidate, Choice } from "../choice";
import { listed } from "./criterion-words";

/** What another number of segments gains and loses against the recommended one, in a sentence or two; null for the recommended one itself. */
export function tradeOff({ candidates, recommended }: Pick<Choice, "candidates" | "recommended">, segments: number): string | null {
  if (segments === recommended) return null;
  const [ours, theirs] = [recommended, segments].map((number) => candidates.find((candidate) => candidate.segments === number));
  if (ours === undefined || theirs === undefined) return `${segments} segments were not compared with the ${recommended} recommended.`;
  const changes = compared(ours, theirs);
  const gains = changes.filter(({ better }) => better).map(({ words }) => words);
  const losses = changes.filter(({ better }) => !better).map(({ words }) => words);
  const opening = `Compared with the recommended ${recommended}, ${segments} ${segments === 1 ? "segment" : "segments"}`;
  if (changes.length === 0) return `${opening} measure the same.`;
  if (losses.length === 0) return `${opening} ${listed(gains)}.`;
  return gains.length === 0 ? `${opening} ${listed(losses)}.` : `${opening} ${listed(gains)}, but ${listed(losses)}.`;
}

type Change = { readonly better: boolean; readonly words: string };

/** Only what still differs in the figures shown. */
function compared(ours: Candidate, theirs: Candidate): readonly Change[] {
  const changes: Change[] = [];
  const tell = (
    mine: number | null,
    other: number | null,
    show: (measure: number) => string,
    more: string,
    less: string,
    sign = 1,
  ): void => {
    if (mine === null || other === null || show(mine) === show(other)) return;
    const better = sign * (other - mine) > 0;
    changes.push({ better, words: `${better ? more : less} (${show(other)} instead of ${show(mine)})` });
  };
  const percent = (share: number): string => `${Math.round(100 * share)}%`;
  tell(
    ours.explainedVariance,
    theirs.explainedVariance,
    percent,
    "explain more of the differences between customers",
    "explain less of the differences between customers",
  );
  tell(ours.silhouette, theirs.silhouette, two, "are more distinct", "are less distinct");
  tell(
    ours.bic,
    theirs.bic,
    (bic) => bic.toFixed(1),
    "describe customers better for the numbers they need",
    "describe customers worse for the numbers they need",
    -1,
  );
  tell(ours.stability, theirs.stability, two, "come back more surely over resamples", "come back less surely over resamples");
  tell(ours.smallest, theirs.smallest, String, "have a larger smallest segment", "have a smaller smallest segment");
  return changes;
}

function two(measure: number): string {
  return measure.toFixed(2);
}
