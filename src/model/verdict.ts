/** What a verdict is made of. */
export type Evidence = {
  readonly segments: number;
  readonly silhouette: number;
  /** Customers in the smallest segment, and how many it should have. */
  readonly smallest: number;
  readonly least: number;
  /** Different combinations of answers where they are few (see `fewCombinations`), or null. */
  readonly combinations: number | null;
};

/**
 * One or two honest sentences on what was found. Bands of the mean silhouette by Kaufman & Rousseeuw (1990, p. 88), which alone never proves natural groups;
 * where a few customers stand apart from all others, or customers share a few combinations of answers, it is high whatever the rest is like.
 */
export function verdictOf({ segments, silhouette, smallest, least, combinations }: Evidence): string {
  const measured = `silhouette ${silhouette.toFixed(2)}`;
  if (combinations !== null && combinations <= segments)
    return "Every combination of answers is a segment of its own: that is a cross-table, not a finding.";
  if (combinations !== null)
    return `There are only ${combinations} different combinations of answers, so the segments merely put some of them together (${measured}): a cross-table tells as much.`;
  if (smallest < least) {
    const few =
      smallest === 1
        ? "One customer is so far from all others that it makes"
        : `A few customers are so far from all others that ${smallest} make`;
    return `${few} a segment (${measured}): look whether that is an error, or leave it out. It says little about the other customers.`;
  }
  if (silhouette > 0.7)
    return `The segments are clearly apart (${measured}): most customers are much nearer to their own segment than to any other.`;
  if (silhouette > 0.5) return `The segments are reasonably distinct (${measured}), with some customers in between.`;
  if (silhouette > 0.25)
    return `The segments overlap (${measured}): useful slices of your customers, with many in between, rather than natural groups.`;
  return `No clear groups were found by this measure (${measured}): read the segments as useful slices of your customers.`;
}
