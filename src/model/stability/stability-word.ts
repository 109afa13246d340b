/** Hennig's words for a segment's mean Jaccard similarity over resamples (2007, CSDA 52:258-271; as in fpc's clusterboot). */
export type StabilityWord = "dissolved" | "doubtful" | "pattern" | "stable" | "highly stable";

/** At most .5 dissolved; below .6 not to be trusted; to .75 a pattern whose members are doubtful; from .75 stable; from .85 highly stable. */
export function stabilityWord(jaccard: number): StabilityWord {
  if (jaccard <= 0.5) return "dissolved";
  if (jaccard < 0.6) return "doubtful";
  if (jaccard < 0.75) return "pattern";
  return jaccard < 0.85 ? "stable" : "highly stable";
}
