import type { Area } from "./area";
import type { Sheet } from "./sheet";
import type { Styles } from "./styles";

/** A name in the workbook. A range is kept as sheet id and area, so that it follows renames, inserts and deletes; `area: null` is #REF!. */
export type NamedReference =
  { readonly type: "range"; readonly sheetId: string; readonly area: Area | null } | { readonly type: "formula"; readonly formula: string }; // with its `=`, e.g. `=0.19`

export type DefinedName = {
  name: string;
  reference: NamedReference;
  visible: boolean;
  comment: string;
  /** The sheet whose own name this is; null: the workbook's. */
  sheetId: string | null;
};

export type CustomXmlPart = { readonly id: string; xml: string };

/** A workbook in memory: opened and saved by `xlsx`, acted on by the emulated Excel of `host`, shown by `page`. */
export type Book = {
  /** In tab order. */
  sheets: Sheet[];
  activeSheetId: string;
  names: DefinedName[];
  customXmlParts: CustomXmlPart[];
  /** This add-in's document settings; values are JSON text. */
  settings: Map<string, string>;
  structureProtected: boolean;
  readOnly: boolean;
  date1904: boolean;
  readonly styles: Styles;
};
