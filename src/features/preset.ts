/** How columns are made comparable: "recommended" caps, logs and scales; "zscore" only scales; "none" takes numbers as they are. */
export type PreparationPreset = "recommended" | "zscore" | "none";
