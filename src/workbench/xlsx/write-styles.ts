import { type CellFormat, type Styles } from "../book";
import { BUILT_IN_NUMBER_FORMATS, FIRST_OWN_NUMBER_FORMAT } from "./number-formats";
import { HORIZONTAL, VERTICAL } from "./read-styles";
import type { XmlElement } from "./xml";

/** The schema's order of the children of `styleSheet` and `font`. */
const SHEET_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/**
 * Appends the formats made since opening to the styles part, so that a format's index in `cellXfs` is its id in `styles`; what was there
 * stays. Each new one starts as a copy of the file's format it was made from: its borders and whatever else we do not model remain.
 */
export function appendStyles(root: XmlElement, styles: Styles): void {
  const xfs = collection(root, "cellXfs");
  const opened = xfs.all("xf");
  for (let id = styles.openedCount; id < styles.count; id++) {
    const origin = styles.origin(id);
    const from = styles.format(origin);
    const to = styles.format(id);
    const xf = opened[origin]?.clone() ?? xfs.create("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    if (to.numberFormat !== from.numberFormat) apply(xf, "numFmtId", numberFormatId(root, to.numberFormat), "applyNumberFormat");
    if (FONT_KEYS.some((key) => to[key] !== from[key]))
      apply(xf, "fontId", appendFont(root, Number(xf.get("fontId") ?? 0), from, to), "applyFont");
    if (to.fill !== from.fill) apply(xf, "fillId", appendFill(root, to.fill), "applyFill");
    if (to.quotePrefix !== from.quotePrefix) xf.set("quotePrefix", to.quotePrefix ? 1 : null);
    align(xf, from, to);
    if (to.locked !== from.locked) {
      const protection = xf.child("protection") ?? xf.place(xf.create("protection"), ["alignment", "protection", "extLst"]);
      protection.set("locked", to.locked ? 1 : 0);
      xf.set("applyProtection", 1);
    }
    add(xfs, xf);
  }
}

const FONT_KEYS = ["bold", "italic", "fontName", "fontSize", "fontColor"] as const;

function apply(xf: XmlElement, attribute: string, id: number, flag: string): void {
  xf.set(attribute, id);
  xf.set(flag, 1);
}

function align(xf: XmlElement, from: CellFormat, to: CellFormat): void {
  if (to.horizontal === from.horizontal && to.vertical === from.vertical && to.wrapText === from.wrapText) return;
  const alignment = xf.child("alignment") ?? xf.place(xf.create("alignment"), ["alignment", "protection", "extLst"]);
  if (to.horizontal !== from.horizontal) alignment.set("horizontal", fileWord(HORIZONTAL, to.horizontal));
  if (to.vertical !== from.vertical) alignment.set("vertical", fileWord(VERTICAL, to.vertical));
  if (to.wrapText !== from.wrapText) alignment.set("wrapText", to.wrapText ? 1 : null);
  xf.set("applyAlignment", 1);
}

function fileWord(words: Readonly<Record<string, string>>, ours: string): string {
  return Object.keys(words).find((word) => words[word] === ours)!;
}

function numberFormatId(root: XmlElement, code: string): number {
  // Ids 5–8, 14, 22 and 37–44 look different in each country: such a code is written out, so that it looks as asked for everywhere.
  for (const id of [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 45, 46, 47, 48, 49]) if (BUILT_IN_NUMBER_FORMATS[id] === code) return id;
  // A date format that the user's country decides is what Excel calls m/d/yyyy.
  if (code === BUILT_IN_NUMBER_FORMATS[14]) return 14;
  const formats = collection(root, "numFmts");
  const known = formats.all("numFmt").find((format) => format.get("formatCode") === code);
  if (known) return Number(known.get("numFmtId"));
  const id = Math.max(FIRST_OWN_NUMBER_FORMAT - 1, ...formats.all("numFmt").map((format) => Number(format.get("numFmtId")))) + 1;
  add(formats, formats.create("numFmt", { numFmtId: id, formatCode: code }));
  return id;
}

function appendFont(root: XmlElement, origin: number, from: CellFormat, to: CellFormat): number {
  const fonts = collection(root, "fonts");
  const font = fonts.all("font")[origin]?.clone() ?? fonts.create("font");
  const put = (name: string, attributes: Readonly<Record<string, string | number>> | null): void => {
    const old = font.child(name);
    if (old) font.remove(old);
    if (attributes) font.place(font.create(name, attributes), FONT_ORDER);
  };
  if (to.bold !== from.bold) put("b", to.bold ? {} : null);
  if (to.italic !== from.italic) put("i", to.italic ? {} : null);
  if (to.fontSize !== from.fontSize) put("sz", { val: to.fontSize });
  if (to.fontColor !== from.fontColor) put("color", to.fontColor === null ? { theme: 1 } : { rgb: `FF${to.fontColor.slice(1)}` });
  if (to.fontName !== from.fontName) {
    put("name", { val: to.fontName });
    put("scheme", null);
  }
  return add(fonts, font);
}

function appendFill(root: XmlElement, color: string | null): number {
  if (color === null) return 0;
  const fills = collection(root, "fills");
  const fill = fills.create("fill");
  const pattern = fill.append(fill.create("patternFill", { patternType: "solid" }));
  pattern.append(pattern.create("fgColor", { rgb: `FF${color.slice(1)}` }));
  pattern.append(pattern.create("bgColor", { indexed: 64 }));
  return add(fills, fill);
}

function collection(root: XmlElement, name: string): XmlElement {
  return root.child(name) ?? root.place(root.create(name, { count: 0 }), SHEET_ORDER);
}

/** Appends unless the same stands there already; returns its index. Formats themselves are always appended: their index is their id. */
function add(list: XmlElement, item: XmlElement): number {
  const items = list.elements;
  if (item.name !== "xf" && item.name !== "numFmt") {
    const xml = item.toXml();
    const known = items.findIndex((other) => other.toXml() === xml);
    if (known >= 0) return known;
  }
  list.append(item);
  list.set("count", items.length + 1);
  return items.length;
}
