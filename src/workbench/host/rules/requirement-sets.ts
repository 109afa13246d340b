import type { Profile } from "../excel-state";
import { RichError } from "./rich-error";

const COMMON = { sharedruntime: "1.1", dialogapi: "1.2", imagecoercion: "1.1", delayforcelledit: "1.1" };

/** What `isSetSupported` answers. No set above 1.15: the npm library has none of them. */
export const REQUIREMENT_SETS: Readonly<Record<Profile, Readonly<Record<string, string>>>> = {
  desktop: { ...COMMON, excelapi: "1.15" },
  web: { ...COMMON, excelapi: "1.15", excelapionline: "1.1" },
  old: { ...COMMON, excelapi: "1.9" },
};

/** Members of ours that came after ExcelApi 1.9; a test compares them with the library's own gates. */
export const LATER_THAN_1_9: Readonly<Record<string, string>> = {
  "Application.cultureInfo": "1.11",
  "Application.decimalSeparator": "1.11",
  "Application.thousandsSeparator": "1.11",
  "Application.useSystemSeparators": "1.11",
  "Range.getMergedAreasOrNullObject": "1.13",
  "Table.resize": "1.13",
  "Worksheet.comments": "1.10",
};

export function assertInRequirementSet(member: string, profile: Profile): void {
  const since = profile === "old" ? LATER_THAN_1_9[member] : undefined;
  if (since !== undefined)
    throw new RichError("ApiNotFound", `The API ${member} is part of ExcelApi ${since}, which this version of Excel does not have.`);
}
