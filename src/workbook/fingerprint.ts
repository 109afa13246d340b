/** One 32-bit hash for each column, of everything that stands in it, in order. Tells whether data changed between reading and writing. */
export type Fingerprint = Uint32Array;

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);

/** Adds rows of cells, as Excel gives them, to the hashes (FNV-1a over type, bits and characters). */
export function addRows(fingerprint: Fingerprint, rows: readonly (readonly unknown[])[]): void {
  for (const row of rows) for (let c = 0; c < fingerprint.length; c++) fingerprint[c] = mix(fingerprint[c]!, row[c]);
}

function mix(hash: number, value: unknown): number {
  if (typeof value === "number") {
    number[0] = value;
    return step(step(step(hash, 1), words[0]!), words[1]!);
  }
  if (typeof value !== "string") return step(step(hash, 2), value === true ? 1 : 0);
  let mixed = step(step(hash, 3), value.length);
  for (let i = 0; i < value.length; i++) mixed = step(mixed, value.charCodeAt(i));
  return mixed;
}

function step(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x01000193);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
