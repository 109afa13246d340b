/** Mean Jaccard similarity below which segments are not to be trusted (Hennig 2007, CSDA 52:258-271; fpc's clusterboot)… */
export const TRUSTED = 0.6;
/** …and from which they count as stable. */
export const STABLE = 0.75;
