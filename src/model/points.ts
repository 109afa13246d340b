/** Features row after row, `width` numbers each. */
export type Points = { readonly values: Float64Array; readonly width: number; readonly count: number };

export function pickPoints({ values, width }: Points, rows: Int32Array): Points {
  const picked = new Float64Array(rows.length * width);
  for (let i = 0, to = 0; i < rows.length; i++) for (let j = 0, from = rows[i]! * width; j < width; j++) picked[to++] = values[from++]!;
  return { values: picked, width, count: rows.length };
}

/** Rows in a fixed order, by their numbers alone: so the order of the customers changes nothing. Equal rows are interchangeable. */
export function canonicalOrder({ values, width, count }: Points): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i).sort((a, b) => {
    for (let j = 0, p = a * width, q = b * width; j < width; j++, p++, q++) {
      const difference = values[p]! - values[q]!;
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** Different rows, counted up to `most`. Rows must be in canonical order. */
export function distinctPoints({ values, width, count }: Points, most: number): number {
  let distinct = Math.min(count, 1);
  for (let row = 1; row < count && distinct < most; row++) {
    for (let j = 0; j < width; j++) {
      if (values[row * width + j] !== values[(row - 1) * width + j]) {
        distinct++;
        break;
      }
    }
  }
  return distinct;
}
