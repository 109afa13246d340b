import type { FeaturePart } from "../../features/index";

/** Which features belong to one column. */
export type Part = Pick<FeaturePart, "at" | "width" | "form">;
