import type { DefinedName, NamedReference, Sheet } from "../book";
import { parseArea } from "./address";
import { readFormula } from "./formula";
import type { XmlElement } from "./xml";

/** A defined name. `sheets` are in tab order, null where a tab is no worksheet. Excel's own (`_xlnm.…`: print areas, filters) are not names to anyone. */
export function readName(element: XmlElement, sheets: readonly (Sheet | null)[]): DefinedName | null {
  const name = element.get("name") ?? "";
  if (name === "" || name.startsWith("_xlnm.")) return null;
  const scope = element.get("localSheetId");
  return {
    name,
    reference: reference(element.text, sheets),
    visible: !element.flag("hidden"),
    comment: element.get("comment") ?? "",
    sheetId: scope === undefined ? null : (sheets[Number(scope)]?.id ?? null),
  };
}

/** `Sheet!$A$1:$B$2` is a range, `Sheet!#REF!` a range that is gone; all else is a formula. */
function reference(text: string, sheets: readonly (Sheet | null)[]): NamedReference {
  const found = /^(?:'((?:[^']|'')+)'|([^'!"()[\]]+))!(.+)$/.exec(text);
  const name = (found?.[1]?.replace(/''/g, "'") ?? found?.[2])?.toLowerCase();
  const sheet = sheets.find((other) => other?.name.toLowerCase() === name);
  if (found && sheet) {
    if (found[3] === "#REF!") return { type: "range", sheetId: sheet.id, area: null };
    const area = found[3]!.includes("$") ? parseArea(found[3]!) : null;
    if (area) return { type: "range", sheetId: sheet.id, area };
  }
  return { type: "formula", formula: `=${readFormula(text)}` };
}
