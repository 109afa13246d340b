import type { Spread } from "./spread";

/**
 * [B / (k − 1)] / [W / (n − k)], higher is better (Caliński & Harabasz 1974; as scikit-learn). Null where it is not defined: one segment, as many segments as
 * rows, or rows that all lie on their segments' means.
 */
export function calinskiHarabasz({ sizes, within, between }: Spread): number | null {
  const segments = sizes.length;
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  const score = (between * (rows - segments)) / (within * (segments - 1));
  return segments > 1 && rows > segments && Number.isFinite(score) ? score : null;
}
