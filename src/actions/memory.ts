import type { Segmentation } from "../segment";
import type { TableDescription } from "../table/index";
import type { Fingerprint, Source } from "../workbook/index";

/** What the actions remember from one request to the next. */
export type Memory = {
  /** The saved model's XML as it was when last looked at: if it is another at writing, somebody else wrote meanwhile. */
  saved: string | null;
  read: { readonly source: Source; readonly fingerprint: Fingerprint; readonly description: TableDescription } | null;
  found: Segmentation | null;
};

export function newMemory(): Memory {
  return { saved: null, read: null, found: null };
}
