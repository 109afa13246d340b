import { renameSheets } from "./formula";
import type { Package } from "./package";
import { splitSheet } from "./sheet-bytes";
import type { XmlElement } from "./xml";

const FORMULAS = new Set(["f", "formula", "formula1", "formula2"]);

/**
 * Makes charts and pivot caches speak of a renamed sheet by its new name (of a deleted one as `#REF!`). Formulas in cells are the emulated
 * Excel's own work.
 */
export function renameInParts(parts: Package, renamed: ReadonlyMap<string, string | null>): void {
  if (renamed.size === 0) return;
  for (const { name } of parts.entries) {
    if (!/(?:charts\/chart[^/]*|pivotCacheDefinition\d*)\.xml$/i.test(name)) continue;
    const root = parts.xml(name);
    if (root && renameInTree(root, renamed)) parts.putXml(name, root);
  }
}

/** The same round the rows of a sheet: conditional formats, validations, sparklines, links. Says whether anything changed. */
export function renameInTree(element: XmlElement, renamed: ReadonlyMap<string, string | null>): boolean {
  let changed = false;
  const sheet = element.name === "worksheetSource" ? renamed.get(element.get("sheet")?.toLowerCase() ?? "") : undefined;
  if (sheet) {
    element.set("sheet", sheet);
    changed = true;
  }
  const location = element.name === "hyperlink" ? element.get("location") : undefined;
  if (location !== undefined && renameSheets(location, renamed) !== location) {
    element.set("location", renameSheets(location, renamed));
    changed = true;
  }
  const children = element.elements;
  if (FORMULAS.has(element.name) && children.length === 0) {
    const text = renameSheets(element.text, renamed);
    if (text !== element.text) {
      element.setText(text);
      changed = true;
    }
  }
  for (const child of children) if (renameInTree(child, renamed)) changed = true;
  return changed;
}

/** Whether what stands round the rows of an untouched sheet speaks of a renamed one. */
export function speaksOf(parts: Package, path: string, renamed: ReadonlyMap<string, string | null>): boolean {
  const part = renamed.size === 0 ? undefined : parts.bytes(path);
  return part !== undefined && renameInTree(splitSheet(part).shell, renamed);
}
