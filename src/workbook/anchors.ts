import { type Area, areaOf, loadArea, rangeOf, toReference } from "./area";
import type { UndoStep } from "./undo";

/** What the add-in writes and finds again. */
export type OwnKey = "segmentColumn" | "segments" | "profile" | "about";

export const OWN_KEYS: readonly OwnKey[] = ["segmentColumn", "segments", "profile", "about"];

/** What hidden names mark: our results, and the customers they are of. */
export type AnchorKey = OwnKey | "customers";

const ANCHOR_KEYS: readonly AnchorKey[] = [...OWN_KEYS, "customers"];

/** Hidden defined names: unlike ids they survive saving, and unlike titles they follow their cells when sheets and columns are renamed or moved. */
export const ANCHOR_NAMES: Readonly<Record<AnchorKey, string>> = {
  segmentColumn: "_CustomerSegments.SegmentColumn",
  segments: "_CustomerSegments.Segments",
  profile: "_CustomerSegments.Profile",
  about: "_CustomerSegments.About",
  customers: "_CustomerSegments.Customers",
};

/** Where something of ours stands now. `note` is what we noted about it when it was written. */
export type Anchor = { readonly sheetId: string; readonly sheetName: string; readonly area: Area; readonly note: string };

/** What still exists; what the user deleted is not among it. */
export type Anchors = Readonly<Partial<Record<AnchorKey, Anchor>>>;

export async function findAnchors(context: Excel.RequestContext): Promise<Anchors> {
  const found = ANCHOR_KEYS.map((key) => {
    const name = context.workbook.names.getItemOrNullObject(ANCHOR_NAMES[key]);
    name.load("comment");
    const range = loadArea(name.getRangeOrNullObject());
    range.load("worksheet/id,worksheet/name");
    return { key, name, range };
  });
  await context.sync();
  const anchors: Partial<Record<AnchorKey, Anchor>> = {};
  for (const { key, name, range } of found) {
    if (name.isNullObject || range.isNullObject) continue;
    anchors[key] = { sheetId: range.worksheet.id, sheetName: range.worksheet.name, area: areaOf(range), note: name.comment };
  }
  return anchors;
}

export type NewAnchor = { readonly key: AnchorKey; readonly sheetName: string; readonly area: Area; readonly note: string };

export async function writeAnchors(context: Excel.RequestContext, anchors: readonly NewAnchor[], undo: UndoStep[]): Promise<void> {
  const before = await readNames(context, anchors);
  undo.push({
    what: "the hidden names that mark our results",
    run: async (context) => {
      const now = await readNames(context, anchors);
      now.forEach(({ name }, i) => {
        const old = before[i]!;
        if (old.name.isNullObject) {
          if (!name.isNullObject) name.delete();
        } else if (!name.isNullObject) {
          name.formula = old.formula;
          name.comment = old.note;
        }
      });
      await context.sync();
    },
  });
  anchors.forEach(({ key, sheetName, area, note }, i) => {
    const { name } = before[i]!;
    if (name.isNullObject) {
      const range = rangeOf(context.workbook.worksheets.getItem(sheetName), area);
      context.workbook.names.add(ANCHOR_NAMES[key], range, note).visible = false;
    } else {
      name.formula = toReference(sheetName, area);
      name.comment = note;
    }
  });
  await context.sync();
}

type Name = { readonly key: AnchorKey; readonly name: Excel.NamedItem; readonly formula: string; readonly note: string };

async function readNames(context: Excel.RequestContext, anchors: readonly NewAnchor[]): Promise<Name[]> {
  const names = anchors.map(({ key }) => {
    const name = context.workbook.names.getItemOrNullObject(ANCHOR_NAMES[key]);
    name.load("formula,comment");
    return { key, name };
  });
  await context.sync();
  return names.map(({ key, name }) =>
    name.isNullObject ? { key, name, formula: "", note: "" } : { key, name, formula: String(name.formula), note: name.comment },
  );
}
