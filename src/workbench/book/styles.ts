/** The looks of a cell as far as we set or read them; `null` font and fill colours mean the workbook's own. Colours are `#RRGGBB`. */
export type CellFormat = {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string | null;
  readonly fill: string | null;
  readonly horizontal: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  /** Excel's hidden apostrophe: what stands here is text, whatever it starts with. */
  readonly quotePrefix: boolean;
  readonly locked: boolean;
};

/**
 * The formats of a workbook, each known by its index. 0 is the default. Ids below `openedCount` are the opened file's own `cellXfs`,
 * kept as they are on save; a changed format gets a new id that remembers which one it came from (borders and the like stay).
 */
export class Styles {
  private readonly formats: CellFormat[] = [];
  private readonly origins: number[] = [];
  private readonly known = new Map<string, number>();
  openedCount = 0;

  constructor(opened: readonly CellFormat[] = [DEFAULT_FORMAT]) {
    for (const format of opened) {
      this.formats.push(format);
      this.origins.push(this.formats.length - 1);
    }
    this.openedCount = this.formats.length;
  }

  get count(): number {
    return this.formats.length;
  }

  format(id: number): CellFormat {
    return this.formats[id] ?? DEFAULT_FORMAT;
  }

  /** The opened file's format that this one was made from. */
  origin(id: number): number {
    return this.origins[id] ?? 0;
  }

  /** The id of format `id` with the given changes. */
  with(id: number, change: Partial<CellFormat>): number {
    const format = { ...this.format(id), ...change };
    const origin = this.origin(id);
    if (JSON.stringify(format) === JSON.stringify(this.format(id))) return id;
    const key = JSON.stringify([origin, format]);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.formats.push(format);
    this.origins.push(origin);
    this.known.set(key, this.formats.length - 1);
    return this.formats.length - 1;
  }
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  bold: false,
  italic: false,
  fontName: "Calibri",
  fontSize: 11,
  fontColor: null,
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  quotePrefix: false,
  locked: true,
};
