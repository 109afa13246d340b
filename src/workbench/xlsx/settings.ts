import type { Package } from "./package";
import { declarePart, relate, relationships, removeParts, unrelate } from "./relationships";
import { parseXml, type XmlElement } from "./xml";

/**
 * The add-in that document settings belong to: the Id of the manifest. Office keeps the settings of each add-in in a web extension part of
 * the package ([MS-OWEXML]), as properties whose values are JSON text.
 */
export const ADD_IN_ID = "d2912eed-aa9a-4b1d-9b9b-94ad56141f0c";

const TASK_PANES = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const WEB_EXTENSION = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function readSettings(parts: Package, addInId: string): Map<string, string> {
  const properties = find(parts, addInId)?.root.child("properties")?.all("property") ?? [];
  return new Map(properties.map((property) => [property.get("name") ?? "", property.get("value") ?? ""]));
}

/** Writes the settings of this add-in; other add-ins' parts are not touched. Without settings our part goes. */
export function writeSettings(parts: Package, addInId: string, settings: ReadonlyMap<string, string>): void {
  const found = find(parts, addInId);
  if (settings.size === 0) {
    if (found) remove(parts, found);
    return;
  }
  const root = found?.root ?? parseXml(extension(addInId));
  const old = root.child("properties");
  const properties = root.create("properties");
  for (const [name, value] of settings) properties.append(properties.create("property", { name, value }));
  if (old) {
    root.insert(properties, root.children.indexOf(old));
    root.remove(old);
  } else root.place(properties, ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"]);
  parts.putXml(found?.path ?? add(parts), root);
}

type Found = { readonly panes: string; readonly path: string; readonly root: XmlElement };

function find(parts: Package, addInId: string): Found | undefined {
  for (const panes of relationships(parts, "").filter(({ type }) => type === "webextensiontaskpanes")) {
    for (const { type, target } of relationships(parts, panes.target)) {
      const root = type === "webextension" ? parts.xml(target) : undefined;
      const references = root ? [root.child("reference"), ...(root.child("alternateReferences")?.all("reference") ?? [])] : [];
      if (root && references.some((reference) => bare(reference?.get("id")) === bare(addInId)))
        return { panes: panes.target, path: target, root };
    }
  }
  return undefined;
}

/** Ids are written with and without braces, in both cases. */
function bare(id: string | undefined): string | undefined {
  return id?.replace(/[{}]/g, "").toLowerCase();
}

function extension(addInId: string): string {
  return (
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${addInId}}">` +
    `<we:reference id="${addInId}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/>` +
    `<we:snapshot xmlns:r="${OFFICE_RELATIONSHIPS}"/></we:webextension>`
  );
}

/** A new web extension part, hung under the task panes part; the pane itself stays closed when the file is opened. */
function add(parts: Package): string {
  const path = parts.freePath("xl/webextensions/webextension", ".xml");
  declarePart(parts, path, "application/vnd.ms-office.webextension+xml");
  let panes = relationships(parts, "").find(({ type }) => type === "webextensiontaskpanes")?.target;
  if (!panes) {
    panes = parts.freePath("xl/webextensions/taskpanes", ".xml").replace("taskpanes1.xml", "taskpanes.xml");
    declarePart(parts, panes, "application/vnd.ms-office.webextensiontaskpanes+xml");
    relate(parts, "", TASK_PANES, panes);
    parts.put(panes, '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"></wetp:taskpanes>');
  }
  const id = relate(parts, panes, WEB_EXTENSION, path);
  const root = parts.xml(panes)!;
  const pane = root.append(root.create("taskpane", { dockstate: "right", visibility: 0, width: 350, row: root.elements.length }));
  pane.append(pane.create("webextensionref", { "xmlns:r": OFFICE_RELATIONSHIPS, "r:id": id }));
  parts.putXml(panes, root);
  return path;
}

function remove(parts: Package, { panes, path }: Found): void {
  const same = (target: string): boolean => target.toLowerCase() === path.toLowerCase();
  const ids = new Set(
    relationships(parts, panes)
      .filter(({ target }) => same(target))
      .map(({ id }) => id),
  );
  unrelate(parts, panes, ({ target }) => same(target));
  removeParts(parts, [path]);
  const root = parts.xml(panes);
  if (!root) return;
  for (const pane of root.all("taskpane")) if (ids.has(pane.child("webextensionref")?.relationshipId ?? "")) root.remove(pane);
  if (root.elements.length > 0) parts.putXml(panes, root);
  else {
    unrelate(parts, "", ({ target }) => target === panes);
    removeParts(parts, [panes]);
  }
}
