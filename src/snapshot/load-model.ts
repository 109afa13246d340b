import { fail, type Outcome, succeed } from "../table/index";
import { isSavedModel } from "./is-saved-model";
import { migrateFrom1 } from "./migrate-from-1";
import type { SavedModel } from "./saved-model";

const VERSION = 2;
const ELEMENT = /<(?:[\w.-]+:)?model\b([^>]*)>([\s\S]*)<\/(?:[\w.-]+:)?model>\s*$/;

/** Reads a saved model back. A newer version or a damaged part is a Trouble, in words; the part is never changed by that. */
export function loadModel(xml: string): Outcome<SavedModel> {
  const match = ELEMENT.exec(xml);
  if (match === null) return fail(damaged("no model element"));
  const version = Number(/\bversion=["'](\d+)["']/.exec(match[1]!)?.[1] ?? NaN);
  if (version > VERSION) return fail(newer(version));
  if (version !== VERSION && version !== 1) return fail(damaged("no version"));
  let content: unknown;
  try {
    const written: unknown = JSON.parse(unescapeXml(match[2]!));
    content = version === 1 ? migrateFrom1(written) : written;
  } catch {
    return fail(damaged("not readable as JSON"));
  }
  return isSavedModel(content) ? succeed(content) : fail(damaged("a part of the model is missing or of the wrong kind"));
}

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (_, hex?: string, decimal?: string, name?: string) =>
    name !== undefined ? named[name.toLowerCase()]! : String.fromCodePoint(hex !== undefined ? parseInt(hex, 16) : Number(decimal)),
  );
}

function newer(version: number): Parameters<typeof fail>[0] {
  return {
    code: "ModelNewer",
    message: "The segments in this workbook were saved by a newer version of Customer Segments. They are unharmed.",
    advice: "Update the add-in to refresh them or to write new ones; this version writes nothing over them.",
    retry: false,
    details: `saved version ${version}, known version ${VERSION}`,
  };
}

function damaged(details: string): Parameters<typeof fail>[0] {
  return {
    code: "ModelDamaged",
    message: "The saved segments in this workbook cannot be read. The sheets and the Segment column are unharmed.",
    advice: "Find segments again to save them anew.",
    retry: false,
    details,
  };
}
