import type { FeaturePart } from "../../features/index";
import type { Refit } from "../stability/index";
import { featuresAsMixture, quickMixture } from "./quick-mixture";

/** Finds a mixture of as many parts again in features; each row goes to its likeliest part. */
export function refitMixture(parts: readonly Pick<FeaturePart, "at" | "width" | "form">[]): Refit {
  return function* (points, segments, random, care) {
    return (yield* quickMixture(featuresAsMixture(points, parts), segments, random, care)).places;
  };
}
