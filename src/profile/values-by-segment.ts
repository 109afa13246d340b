/** The known values of each segment, ascending, all in one array of which the segments' are views. Customers of number 0 do not count. Yields the fraction done. */
export function* valuesBySegment(
  values: Float64Array,
  numbers: Uint16Array,
  segments: number,
): Generator<number, { readonly all: Float64Array; readonly own: readonly Float64Array[] }> {
  const starts = new Int32Array(segments + 2);
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) starts[numbers[i]! + 1]!++;
  for (let s = 1; s < starts.length; s++) starts[s]! += starts[s - 1]!;
  yield 0;
  const all = new Float64Array(starts[segments + 1]!);
  const ends = starts.slice(0, segments + 1);
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) all[ends[numbers[i]!]!++] = values[i]!;
  const own: Float64Array[] = [];
  for (let s = 1; s <= segments; s++) {
    yield s / (segments + 1);
    own.push(all.subarray(starts[s], starts[s + 1]).sort());
  }
  return { all: all.subarray(starts[1]), own };
}
