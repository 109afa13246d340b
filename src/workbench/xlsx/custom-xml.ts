import type { CustomXmlPart } from "../book";
import type { Package } from "./package";
import { declarePart, relate, relationships, removeParts, unrelate } from "./relationships";
import type { Source } from "./source";
import { escapeXml, parseXml } from "./xml";

const DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The custom XML parts of a workbook, by id: the one its properties part gives, else one made from its path. */
export function readCustomXml(parts: Package, workbookPath: string): { part: CustomXmlPart; path: string }[] {
  const found: { part: CustomXmlPart; path: string }[] = [];
  for (const { type, target } of relationships(parts, workbookPath)) {
    const xml = type === "customXml" ? parts.text(target) : undefined;
    if (xml === undefined) continue;
    const properties = relationships(parts, target).find((relationship) => relationship.type === "customXmlProps");
    const item = properties && parts.xml(properties.target);
    const id = item?.get(`${item.prefix}itemID`) ?? item?.get("itemID") ?? idFrom(found.length + 1);
    found.push({ part: { id, xml: xml.replace(/^\uFEFF/, "") }, path: target });
  }
  return found;
}

function idFrom(number: number): string {
  return `{00000000-0000-4000-8000-${number.toString(16).padStart(12, "0").toUpperCase()}}`;
}

/** Adds, rewrites and removes custom XML parts as the book has them now. */
export function writeCustomXml(parts: Package, source: Source, now: readonly CustomXmlPart[]): void {
  const kept = new Set(now.map((part) => part.id));
  for (const [id, { path }] of source.customXml) {
    if (kept.has(id)) continue;
    const properties = relationships(parts, path).map((relationship) => relationship.target);
    unrelate(parts, source.workbookPath, (relationship) => relationship.target.toLowerCase() === path.toLowerCase());
    removeParts(parts, [path, ...properties]);
  }
  for (const part of now) {
    const opened = source.customXml.get(part.id);
    if (opened) {
      if (opened.xml !== part.xml) parts.put(opened.path, part.xml);
    } else addPart(parts, source.workbookPath, part);
  }
}

function addPart(parts: Package, workbookPath: string, part: CustomXmlPart): void {
  const path = parts.freePath("customXml/item", ".xml");
  const properties = path.replace("item", "itemProps");
  const namespace = rootNamespace(part.xml);
  const schema = namespace === "" ? "" : `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>`;
  parts.put(path, part.xml);
  parts.put(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${part.id}" xmlns:ds="${DATASTORE}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`,
  );
  declarePart(parts, properties, PROPERTIES_TYPE);
  relate(parts, path, "customXmlProps", properties);
  relate(parts, workbookPath, "customXml", path);
}

function rootNamespace(xml: string): string {
  const root = parseXml(xml);
  return root.get(root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`) ?? "";
}
