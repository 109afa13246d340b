import type { PreparationPreset } from "../../features/index";

/** How columns are made comparable: a title for a list, words for a sentence, and what each does. */
export const preparations: Readonly<
  Record<PreparationPreset, { readonly title: string; readonly words: string; readonly explained: string }>
> = {
  recommended: {
    title: "Recommended",
    words: "prepared as recommended",
    explained: "Extremes are capped, lopsided amounts evened out, and every column counts the same.",
  },
  zscore: {
    title: "Same scale only",
    words: "put on the same scale",
    explained: "Every column counts the same; a few extreme customers can form segments of their own.",
  },
  range: {
    title: "From 0 to 1",
    words: "stretched from 0 to 1",
    explained: "Smallest to largest value becomes 0 to 1; one extreme value squeezes all others together.",
  },
  none: {
    title: "As they are",
    words: "taken as they are",
    explained: "Columns with large numbers count most. Choose this only when all are in the same unit.",
  },
};
