/**
 * Jaccard similarity |A and B| / |A or B| of every segment of one placing (rows) with every segment of another (columns) of the same customers, 0 to 1; 0 where both are
 * empty. Segments are whole numbers from 0; `ofA` and `ofB` are how many there are.
 */
export function overlaps(a: Uint16Array, b: Uint16Array, ofA: number, ofB: number): readonly Float64Array[] {
  const both = Array.from({ length: ofA }, () => new Float64Array(ofB));
  const sizesA = new Float64Array(ofA);
  const sizesB = new Float64Array(ofB);
  for (let i = 0; i < a.length; i++) {
    both[a[i]!]![b[i]!]!++;
    sizesA[a[i]!]!++;
    sizesB[b[i]!]!++;
  }
  return both.map((row, s) => row.map((shared, t) => (shared === 0 ? 0 : shared / (sizesA[s]! + sizesB[t]! - shared))));
}
