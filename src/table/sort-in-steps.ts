/** Sorted natively in one go, in a few milliseconds. */
const RUN = 65_536;
/** Merged between two pauses. */
const MERGED = 262_144;

/** An ascending copy of numbers without NaN. Pauses every few milliseconds, for a million values take a tenth of a second. */
export function* sortInSteps(values: Float64Array): Generator<void, Float64Array> {
  let from = values.slice();
  for (let start = 0; start < from.length; start += RUN) {
    from.subarray(start, start + RUN).sort();
    if (start > 0) yield;
  }
  let into = new Float64Array(from.length > RUN ? from.length : 0);
  for (let width = RUN; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) yield* merge(from, into, start, start + width, start + 2 * width);
    [from, into] = [into, from];
  }
  return from;
}

/** Merges two neighbouring ascending runs; the second may be cut short or absent. */
function* merge(from: Float64Array, into: Float64Array, start: number, middle: number, stop: number): Generator<void, void> {
  const [leftEnd, rightEnd] = [Math.min(middle, from.length), Math.min(stop, from.length)];
  let [left, right] = [start, leftEnd];
  for (let at = start; at < rightEnd; at++) {
    if (at % MERGED === MERGED - 1) yield;
    const takeLeft = right >= rightEnd || (left < leftEnd && from[left]! <= from[right]!);
    into[at] = takeLeft ? from[left++]! : from[right++]!;
  }
}
