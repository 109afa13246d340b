/** Where each customer was placed, by row of the features. */
export type Placings = {
  /** Segment number from 1; 0 = not placed. */
  readonly numbers: Uint16Array;
  /** The segment that would be next best; 0 where that is not defined (rules, existing segments, one segment). */
  readonly seconds: Uint16Array;
  /** 0 to 1: 1 - nearest / second nearest distance, or the probability of belonging (mixture); NaN where not defined. */
  readonly fits: Float32Array;
  /** To the center of its part, in prepared units; NaN where not defined. */
  readonly distances: Float32Array;
  /** 1 where the customer lies outside every segment's reach. */
  readonly outside: Uint8Array;
};
