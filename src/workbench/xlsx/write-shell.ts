import { type Area, boundingArea, type Sheet } from "../book";
import { areaName, cellName, parseArea } from "./address";
import type { SheetState } from "./source";
import { writeColumns } from "./write-columns";
import type { XmlElement } from "./xml";

/** The schema's order of the children of `worksheet`. */
export const SHEET_ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** Brings what stands round a sheet's rows up to date, touching only what differs between `before` and `now`. */
export function writeShell(shell: XmlElement, sheet: Sheet, before: SheetState, now: SheetState): void {
  const place = (name: string, attributes: Readonly<Record<string, string | number>> = {}): XmlElement =>
    shell.child(name) ?? shell.place(shell.create(name, attributes), SHEET_ORDER);
  const drop = (name: string): void => {
    const child = shell.child(name);
    if (child) shell.remove(child);
  };
  if (now.tabColor !== before.tabColor) writeTabColor(place("sheetPr"), sheet.tabColor);
  if (now.frozen !== before.frozen) writeFrozen(sheetView(shell), sheet);
  if (now.columns !== before.columns) writeColumns(shell, sheet, SHEET_ORDER);
  if (now.isProtected !== before.isProtected) {
    drop("sheetProtection");
    if (sheet.isProtected) place("sheetProtection", { sheet: 1, objects: 1, scenarios: 1 });
  }
  if (now.autoFilter !== before.autoFilter) {
    drop("autoFilter");
    if (sheet.autoFilter) place("autoFilter", { ref: areaName(sheet.autoFilter) });
  }
  if (now.merges !== before.merges) {
    drop("mergeCells");
    if (sheet.merges.length > 0) {
      const merges = place("mergeCells", { count: sheet.merges.length });
      for (const area of sheet.merges) merges.append(merges.create("mergeCell", { ref: areaName(area) }));
    }
  }
}

export function writeTabSelected(shell: XmlElement, selected: boolean): void {
  sheetView(shell).set("tabSelected", selected ? 1 : null);
}

/** The dimension grows with what is used; it never shrinks, since a format or a comment may still stand out there. */
export function writeDimension(shell: XmlElement, used: Area | null): void {
  if (!used) return;
  const old = shell.child("dimension");
  const was = parseArea(old?.get("ref") ?? "");
  const ref = areaName(was ? boundingArea(was, used) : used);
  if (old) old.set("ref", ref);
  else shell.place(shell.create("dimension", { ref }), SHEET_ORDER);
}

function sheetView(shell: XmlElement): XmlElement {
  const views = shell.child("sheetViews") ?? shell.place(shell.create("sheetViews"), SHEET_ORDER);
  return views.child("sheetView") ?? views.append(views.create("sheetView", { workbookViewId: 0 }));
}

function writeTabColor(properties: XmlElement, color: string | null): void {
  const old = properties.child("tabColor");
  if (old) properties.remove(old);
  if (color !== null) properties.insert(properties.create("tabColor", { rgb: `FF${color.slice(1)}` }), 0);
}

function writeFrozen(view: XmlElement, { frozen }: Sheet): void {
  for (const child of view.elements) if (child.name === "pane" || child.name === "selection") view.remove(child);
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return;
  const corner = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = view.create("pane", {
    ...(columns > 0 ? { xSplit: columns } : {}),
    ...(rows > 0 ? { ySplit: rows } : {}),
    topLeftCell: cellName(rows, columns),
    activePane: corner,
    state: "frozen",
  });
  view.insert(pane, 0);
  view.insert(view.create("selection", { pane: corner }), 1);
}
