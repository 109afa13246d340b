/**
 * How columns are made comparable: "recommended" caps, logs and scales; "zscore" only scales to mean 0 and deviation 1; "range" only to 0…1; "none" takes numbers
 * as they are.
 */
export type PreparationPreset = "recommended" | "zscore" | "range" | "none";
