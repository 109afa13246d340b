/** What speaks for a number of segments, criterion by criterion, and which number to recommend. */
export { calinskiHarabasz } from "./calinski-harabasz";
export { daviesBouldin } from "./davies-bouldin";
export { fewCombinations } from "./few-combinations";
export { type Gap, gapChoice, gaps, REFERENCE_STARTS } from "./gap";
export { type Listed, recommend } from "./recommend";
export { silhouettes } from "./silhouettes";
export { smallestUseful } from "./smallest-useful";
export { measureSpread, type Spread } from "./spread";
export { tradeOff } from "./trade-off";
