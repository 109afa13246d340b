/** Ways to make segments other than the nearest of found centers: a tree, a mixture, bands, or a column that is there already. */
export { fewerParts } from "./fewer-parts";
export { type FoundMixture, findMixture } from "./find-mixture";
export type { FittedMixture } from "./fit-mixture";
export { type FoundWard, findWard, wardFit } from "./find-ward";
export { makeGrid } from "./make-grid";
export type { MixtureFit } from "./measure-mixture";
export type { NamedSegments } from "./named-segments";
export { featuresAsMixture, quickMixture } from "./quick-mixture";
export { refitMixture } from "./refit-mixture";
export { takeExisting } from "./take-existing";
