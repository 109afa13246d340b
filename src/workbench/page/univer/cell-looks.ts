import { BooleanNumber, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellFormat, Sheet, Styles, Table } from "../../book";

/** How a cell of an Excel Table looks beyond its own format. */
export type TableLook = "header" | "banded" | "plain" | "none";

/** The look that a table gives to a cell of one of its rows. */
export function tableLook(table: Table, row: number): TableLook {
  const body = row - table.area.row - (table.showHeaders ? 1 : 0);
  if (body < 0) return "header";
  return table.bandedRows && body % 2 === 0 ? "banded" : "plain";
}

export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find(
    ({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}

// Excel's own "Table Style Medium 2", the default of every new table.
const HEADER = { fill: "#4472C4", font: "#FFFFFF" };
const BAND = "#D9E1F2";
const LINE = "#8EA9DB";

const HORIZONTAL: Partial<Record<CellFormat["horizontal"], HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

/** The styles of a book as Univer wants them: each under a key that says format and table look, made when first asked for. */
export class CellLooks {
  private readonly known = new Set<string>();

  constructor(
    private readonly styles: Styles,
    private readonly add: (key: string, style: IStyleData) => void,
  ) {}

  key(format: number, look: TableLook): string {
    const key = `${format}-${look}`;
    if (!this.known.has(key)) {
      this.known.add(key);
      this.add(key, univerStyle(this.styles.format(format), look));
    }
    return key;
  }
}

function univerStyle(format: CellFormat, look: TableLook): IStyleData {
  const header = look === "header";
  const fill = format.fill ?? (header ? HEADER.fill : look === "banded" ? BAND : null);
  const color = format.fontColor ?? (header ? HEADER.font : null);
  const line = { s: 1, cl: { rgb: LINE } };
  return {
    ff: `${format.fontName}, Carlito, Arial, sans-serif`,
    fs: format.fontSize,
    bl: format.bold || header ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    vt: format.vertical === "Top" ? VerticalAlign.TOP : format.vertical === "Center" ? VerticalAlign.MIDDLE : VerticalAlign.BOTTOM,
    ...(HORIZONTAL[format.horizontal] !== undefined && { ht: HORIZONTAL[format.horizontal] }),
    ...(format.wrapText && { tb: WrapStrategy.WRAP }),
    ...(format.numberFormat !== "General" && { n: { pattern: format.numberFormat } }),
    ...(fill !== null && { bg: { rgb: fill } }),
    ...(color !== null && { cl: { rgb: color } }),
    ...(look !== "none" && { bd: { t: line, b: line } }),
  };
}
