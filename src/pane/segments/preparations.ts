import type { PreparationPreset } from "../../features/index";

/** How columns are made comparable, in words. */
export const preparations: Readonly<Record<PreparationPreset, { readonly title: string; readonly explained: string }>> = {
  recommended: {
    title: "Recommended",
    explained: "Extremes are capped, lopsided amounts evened out, and every column counts the same.",
  },
  zscore: { title: "Same scale only", explained: "Every column counts the same; a few extreme customers can form segments of their own." },
  none: { title: "As they are", explained: "Columns with large numbers count most. Choose this only when all are in the same unit." },
};
