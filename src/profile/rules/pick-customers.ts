import type { Column } from "../../table/index";

/** Values a step looks at: some milliseconds' worth. */
const VALUES_A_STEP = 50_000;

/**
 * A seeded choice of `size` of the customers with a segment, and the others; neither depends on the order of rows or columns. Each customer draws a number from its
 * own values, and equal customers count themselves. Yields the fraction done.
 */
export function* pickCustomers(
  columns: readonly Column[],
  numbers: Uint16Array,
  size: number,
  seed: number,
): Generator<number, { readonly picked: Int32Array; readonly others: Int32Array }> {
  const byName = [...columns].sort((a, b) => (a.name < b.name ? -1 : 1));
  const equals = new Map<number, number>();
  const drawn = new Float64Array(numbers.length).fill(Infinity);
  const number = new Float64Array(1);
  const words = new Int32Array(number.buffer);
  const rowsAStep = Math.ceil(VALUES_A_STEP / (byName.length + 1));
  for (let i = 0; i < numbers.length; i++) {
    if (i % rowsAStep === 0) yield i / numbers.length;
    if (numbers[i] === 0) continue;
    let [a, b] = [numbers[i]!, ~numbers[i]!];
    for (const { values } of byName) {
      number[0] = values[i]! + 0; // no minus zero
      a = mix(a ^ words[0]!) ^ words[1]!;
      b = mix(b ^ words[1]!) ^ words[0]!;
    }
    const own = (mix(a) >>> 0) * 2 ** 21 + (mix(b) >>> 11);
    const seen = equals.get(own) ?? 0;
    equals.set(own, seen + 1);
    drawn[i] = (mix(mix(a ^ seed) + seen) >>> 0) + (mix(mix(b + seed) ^ seen) >>> 0) / 2 ** 32;
  }
  yield 1;
  const least = smallest(drawn, size);
  yield 1;
  const of = (test: (key: number) => boolean): Int32Array => {
    const places = new Int32Array(drawn.length);
    let count = 0;
    for (let i = 0; i < drawn.length; i++) if (test(drawn[i]!)) places[count++] = i;
    return places.slice(0, count);
  };
  return { picked: of((key) => key <= least), others: of((key) => key > least && key < Infinity) };
}

/** The `size`-th smallest of numbers spread evenly below 2³². */
function smallest(drawn: Float64Array, size: number): number {
  if (size >= drawn.length) return 2 ** 33;
  for (let below = (2 ** 33 * size) / drawn.length; ; below *= 2) {
    const few = drawn.filter((key) => key < below).sort();
    if (few.length >= size || below > 2 ** 33) return few[Math.min(size, few.length) - 1] ?? -1;
  }
}

/** Finaliser of MurmurHash3 (Appleby): every bit of the answer depends on every bit of the number. */
function mix(bits: number): number {
  let h = bits | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
