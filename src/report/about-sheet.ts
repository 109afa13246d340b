import { aboutCaveats, aboutData, aboutMethod, aboutNumber, aboutQuality } from "./about/index";
import type { AboutRun, ReportSheet } from "./report-sheet";
import type { Segmentation } from "./segmentation";
import { textColumn } from "./table-columns";

/** The method card: what a colleague needs to judge the segments and to make them again. */
export function aboutSheet(segmentation: Segmentation, names: readonly string[], about: AboutRun): ReportSheet {
  return {
    key: "about",
    title: "About these segments",
    tableName: "AboutSegments",
    columns: [textColumn("About these segments", 30, true), textColumn("Detail", 110, true)],
    rows: [
      ...aboutData(segmentation, about),
      ...aboutMethod(segmentation),
      ...aboutNumber(segmentation),
      ...aboutQuality(segmentation, names),
      ...aboutCaveats(segmentation, names, about),
    ],
  };
}
