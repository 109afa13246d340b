import type { Package } from "./package";
import { parseXml, type XmlElement } from "./xml";

export type Relationship = {
  readonly id: string;
  readonly type: string;
  /** A part's path, or the address of something outside. */ readonly target: string;
  readonly external: boolean;
};

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The path of the relationships part of a part; "" stands for the package. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part refers to. `type` is the last word of the type's address, which the strict and the usual namespaces share. */
export function relationships(parts: Package, part: string): Relationship[] {
  return (
    parts
      .xml(relationshipsPath(part))
      ?.all("Relationship")
      .map((element) => {
        const external = element.get("TargetMode") === "External";
        const target = element.get("Target") ?? "";
        const type = element.get("Type") ?? "";
        return {
          id: element.get("Id") ?? "",
          type: type.slice(type.lastIndexOf("/") + 1),
          target: external ? target : resolve(part, target),
          external,
        };
      }) ?? []
  );
}

/** Adds a relationship and returns its id. `type` is a word of the usual office namespace or a whole address. */
export function relate(parts: Package, part: string, type: string, target: string): string {
  const root = parts.xml(relationshipsPath(part)) ?? parseXml(`<Relationships xmlns="${NAMESPACE}"></Relationships>`);
  const taken = new Set(root.all("Relationship").map((element) => element.get("Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const strict = root.all("Relationship").some((element) => element.get("Type")?.startsWith(STRICT));
  const address = type.includes(":") ? type : `${strict ? STRICT : OFFICE}/${type}`;
  root.append(root.create("Relationship", { Id: `rId${number}`, Type: address, Target: `/${target}` }));
  parts.putXml(relationshipsPath(part), root);
  return `rId${number}`;
}

/** Removes the relationships that `goes` picks; a relationships part left empty is removed. */
export function unrelate(parts: Package, part: string, goes: (relationship: Relationship) => boolean): void {
  const root = parts.xml(relationshipsPath(part));
  if (!root) return;
  const gone = new Set(
    relationships(parts, part)
      .filter(goes)
      .map((relationship) => relationship.id),
  );
  if (gone.size === 0) return;
  for (const element of root.all("Relationship")) if (gone.has(element.get("Id") ?? "")) root.remove(element);
  if (root.elements.length > 0) parts.putXml(relationshipsPath(part), root);
  else parts.remove(relationshipsPath(part));
}

function resolve(part: string, target: string): string {
  const path = decodeTarget(target).replace(/\\/g, "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Says what kind of thing a new part is. */
export function declarePart(parts: Package, path: string, contentType: string): void {
  const root = contentTypes(parts);
  root.append(root.create("Override", { PartName: `/${path}`, ContentType: contentType }));
  parts.putXml(CONTENT_TYPES, root);
}

/** What kind of thing a part is; "" when the package does not say. */
export function contentTypeOf(parts: Package, path: string): string {
  const root = contentTypes(parts);
  const own = root.all("Override").find((element) => element.get("PartName")?.toLowerCase() === `/${path}`.toLowerCase());
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const usual = root.all("Default").find((element) => element.get("Extension")?.toLowerCase() === ending);
  return (own ?? usual)?.get("ContentType") ?? "";
}

/** Removes parts, their relationships and their content types. */
export function removeParts(parts: Package, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const gone = new Set(paths.map((path) => `/${path}`.toLowerCase()));
  const root = contentTypes(parts);
  for (const element of root.all("Override")) if (gone.has(element.get("PartName")?.toLowerCase() ?? "")) root.remove(element);
  parts.putXml(CONTENT_TYPES, root);
  for (const path of paths) {
    parts.remove(path);
    parts.remove(relationshipsPath(path));
  }
}

const CONTENT_TYPES = "[Content_Types].xml";

function contentTypes(parts: Package): XmlElement {
  return parts.xml(CONTENT_TYPES) ?? parseXml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>');
}
