import { aboutSheet } from "./about-sheet";
import { profileSheet } from "./profile-sheet";
import type { AboutRun, ReportSheet } from "./report-sheet";
import type { Segmentation } from "./segmentation";
import { segmentsSheet } from "./segments-sheet";

/** All sheets of a run as plain data. `names` are the segments' names by number, as the person left them. */
export function buildSheets(segmentation: Segmentation, names: readonly string[], about: AboutRun): readonly ReportSheet[] {
  return [segmentsSheet(segmentation, names), profileSheet(segmentation, names), aboutSheet(segmentation, names, about)];
}
