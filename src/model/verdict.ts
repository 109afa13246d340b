/** One honest sentence on a mean silhouette; bands of Kaufman & Rousseeuw (1990, p. 88). A silhouette alone never proves natural groups. */
export function verdictOf(silhouette: number): string {
  const measured = `silhouette ${silhouette.toFixed(2)}`;
  if (silhouette > 0.7)
    return `The segments are clearly apart (${measured}): most customers are much nearer to their own segment than to any other.`;
  if (silhouette > 0.5) return `The segments are reasonably distinct (${measured}), with some customers in between.`;
  if (silhouette > 0.25)
    return `The segments overlap (${measured}): useful slices of your customers, with many in between, rather than natural groups.`;
  return `There are no natural groups here (${measured}): the customers form a continuum, and the segments are useful slices of it.`;
}
