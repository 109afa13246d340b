/** Our own small charts on d3-scale, and the colours of the segments. */
export { BeforeAfter } from "./BeforeAfter";
export { CandidatesChart } from "./CandidatesChart";
export { Distribution } from "./Distribution";
export { DriverBar } from "./DriverBar";
export { HeatThemeProvider, useHeatColors } from "./use-heat-colors";
export { SegmentColorsProvider, useSegmentColors } from "./use-segment-colors";
export { SegmentSwatch } from "./SegmentSwatch";
export { SizeStrip } from "./SizeStrip";
export { TreeChart } from "./TreeChart";
