/** Even numbers in [0, 1), the same on every platform for the same seed. */
export type Random = () => number;

/** sfc32 by Chris Doty-Humphrey (PractRand), seeded with one integer and warmed up; 32 bits a draw. */
export function createRandom(seed: number): Random {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed | 0, 1];
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 0x1_0000_0000;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** `size` different places below `count`, ascending (selection sampling, Knuth TAOCP 3.4.2 S). All of them when size ≥ count. */
export function sample(count: number, size: number, random: Random): Int32Array {
  const chosen = new Int32Array(Math.min(size, count));
  let taken = 0;
  for (let i = 0; taken < chosen.length; i++) {
    if ((count - i) * random() < chosen.length - taken) chosen[taken++] = i;
  }
  return chosen;
}
