/**
 * Agreement of two ways to place the same customers, corrected for chance (Hubert & Arabie 1985): 1 where they are the same but for numbering, about 0 where only chance
 * agrees, negative where even less. Two ways that both put all customers into one segment, or each into its own, agree fully. Segments are whole numbers from 0.
 */
export function adjustedRandIndex(a: Uint16Array, b: Uint16Array): number {
  const [ofA, ofB] = [segmentsOf(a), segmentsOf(b)];
  const both = new Float64Array(ofA * ofB);
  const rows = new Float64Array(ofA);
  const columns = new Float64Array(ofB);
  for (let i = 0; i < a.length; i++) {
    both[a[i]! * ofB + b[i]!]!++;
    rows[a[i]!]!++;
    columns[b[i]!]!++;
  }
  const [together, inA, inB] = [pairs(both), pairs(rows), pairs(columns)];
  const all = (a.length * (a.length - 1)) / 2;
  const expected = all > 0 ? (inA * inB) / all : 0;
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function segmentsOf(places: Uint16Array): number {
  let highest = -1;
  for (const place of places) if (place > highest) highest = place;
  return highest + 1;
}

/** Pairs of customers that are together. */
function pairs(counts: Float64Array): number {
  let sum = 0;
  for (const count of counts) sum += (count * (count - 1)) / 2;
  return sum;
}
