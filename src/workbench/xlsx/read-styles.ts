import { type CellFormat, DEFAULT_FORMAT, Styles } from "../book";
import { readColor, themeColors } from "./colors";
import { builtInNumberFormat } from "./number-formats";
import type { XmlElement } from "./xml";

/** The formats of the styles part's `cellXfs`, in order. Without one, only the default. */
export function readStyles(styles: XmlElement | undefined, theme: XmlElement | undefined): Styles {
  const xfs = styles?.child("cellXfs")?.all("xf") ?? [];
  if (!styles || xfs.length === 0) return new Styles();
  const colors = themeColors(theme);
  const own = new Map(
    styles
      .child("numFmts")
      ?.all("numFmt")
      .map((format) => [format.get("numFmtId"), format.get("formatCode") ?? "General"]),
  );
  const fonts =
    styles
      .child("fonts")
      ?.all("font")
      .map((font) => readFont(font, colors)) ?? [];
  const fills =
    styles
      .child("fills")
      ?.all("fill")
      .map((fill) => readFill(fill, colors)) ?? [];
  return new Styles(
    xfs.map((xf) => {
      const alignment = xf.child("alignment");
      const numberFormat = xf.get("numFmtId") ?? "0";
      return {
        ...DEFAULT_FORMAT,
        ...fonts[Number(xf.get("fontId") ?? 0)],
        numberFormat: own.get(numberFormat) ?? builtInNumberFormat(Number(numberFormat)),
        fill: fills[Number(xf.get("fillId") ?? 0)] ?? null,
        horizontal: HORIZONTAL[alignment?.get("horizontal") ?? ""] ?? "General",
        vertical: VERTICAL[alignment?.get("vertical") ?? ""] ?? "Bottom",
        wrapText: alignment?.flag("wrapText") ?? false,
        quotePrefix: xf.flag("quotePrefix"),
        locked: xf.child("protection")?.flag("locked", true) ?? true,
      };
    }),
  );
}

/** The file's words for alignments and ours. */
export const HORIZONTAL: Readonly<Record<string, CellFormat["horizontal"]>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

export const VERTICAL: Readonly<Record<string, CellFormat["vertical"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

function readFont(font: XmlElement, colors: readonly string[]): Partial<CellFormat> {
  const said = (name: string): boolean => font.child(name)?.flag("val", true) ?? false;
  return {
    bold: said("b"),
    italic: said("i"),
    fontName: font.child("name")?.get("val") ?? DEFAULT_FORMAT.fontName,
    fontSize: Number(font.child("sz")?.get("val") ?? DEFAULT_FORMAT.fontSize),
    fontColor: readColor(font.child("color"), colors),
  };
}

function readFill(fill: XmlElement, colors: readonly string[]): string | null {
  const pattern = fill.child("patternFill");
  const type = pattern?.get("patternType") ?? "none";
  return type === "none" ? null : readColor(pattern?.child("fgColor"), colors);
}
