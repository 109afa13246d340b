import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

/** Sizes Office may ask a ribbon icon in; 16, 32 and 80 it must get. */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Limits of the published schema's own types, which tools report late or not at all. */
const LENGTHS: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250, "bt:Urls": 2048, "bt:Images": 2048 };
const MAX_ID = 32;
/** Requirement sets with the highest minor version published (1.21 is 21); a made-up one hides the add-in everywhere. */
const REQUIREMENT_SETS: Readonly<Record<string, number>> = { ExcelApi: 21, DialogApi: 2, SharedRuntime: 2, RibbonApi: 2 };

/** Width and height that a PNG file states in its header. */
export function pngSize(png: Buffer): { readonly width: number; readonly height: number } {
  if (png.toString("latin1", 1, 4) !== "PNG") throw new Error("not a PNG file");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** What an XML schema cannot see in a manifest: one sentence each. `base` is the address everything must lie under, `folder` what it serves. */
export function manifestProblems(xml: string, base: string, folder: string): string[] {
  const document = new JSDOM(xml, { contentType: "text/xml" }).window.document;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const named = (name: string) => [...document.getElementsByTagName(name)];
  const value = (element: Element, attribute: string) => element.getAttribute(attribute) ?? "";
  const resources = new Map(all("Resources [id]").map((resource) => [value(resource, "id"), resource]));
  const problems: string[] = [];

  const used = all("[resid]").map((element) => value(element, "resid"));
  for (const id of used) if (!resources.has(id)) problems.push(`resid ${id} points nowhere`);
  for (const id of resources.keys()) if (!used.includes(id)) problems.push(`resource ${id} is never used`);
  if (resources.size < all("Resources [id]").length) problems.push("two resources share an id");
  for (const id of [...used, ...resources.keys()]) if (id.length > MAX_ID) problems.push(`id ${id} is longer than ${String(MAX_ID)}`);
  const controls = all("Control, Group").map((element) => value(element, "id"));
  if (new Set(controls).size < controls.length) problems.push("two controls share an id");
  for (const [list, length] of Object.entries(LENGTHS)) {
    for (const text of named(list).flatMap((element) => [...element.children].map((child) => value(child, "DefaultValue")))) {
      if (text.length > length) problems.push(`longer than ${String(length)}: ${text}`);
    }
  }

  const sizeOf = (url: string) => pngSize(readFileSync(`${folder}/${url.slice(base.length)}`));
  const isSize = (url: string, size: number) => url.startsWith(base) && sizeOf(url).width === size && sizeOf(url).height === size;
  for (const icon of all("Icon")) {
    const images = [...icon.children].map((image) => ({
      size: Number(value(image, "size")),
      url: value(resources.get(value(image, "resid")) ?? image, "DefaultValue"),
    }));
    for (const size of ICON_SIZES) if (!images.some((image) => image.size === size)) problems.push(`an icon lacks size ${String(size)}`);
    for (const { size, url } of images) if (!isSize(url, size)) problems.push(`${url} is not ${String(size)} pixels square`);
  }
  for (const [element, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const) {
    if (!named(element).some((icon) => isSize(value(icon, "DefaultValue"), size)))
      problems.push(`${element} is not ${String(size)} pixels square`);
  }

  const addresses = [
    ...all("[DefaultValue^='http']").map((element) => value(element, "DefaultValue")),
    ...named("AppDomain").map((domain) => `${domain.textContent}/`),
  ];
  for (const url of addresses)
    if (!url.startsWith(base) && url !== `${new URL(base).origin}/`) problems.push(`${url} is not under ${base}`);
  for (const set of [...named("Set"), ...named("bt:Set")]) {
    const [name, version] = [value(set, "Name"), value(set, "MinVersion")];
    const [major, minor] = version.split(".").map(Number);
    if (major !== 1 || !(minor! <= (REQUIREMENT_SETS[name] ?? -1))) problems.push(`unknown requirement ${name} ${version}`);
  }
  return problems;
}
