import { invalidArgument } from "./rich-error";

const NAME = String.raw`[A-Za-z_:][\w:.-]*`;
const ATTRIBUTES = String.raw`(?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*`;
const MARKUP = new RegExp(String.raw`<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(/?)(${NAME})(${ATTRIBUTES})(/?)>|<`, "g");

/** Refuses a text that is not one well-formed XML element: tags that pair, attributes in quotes, entities that end. */
export function checkXml(xml: unknown): string {
  if (typeof xml !== "string") throw invalidArgument("the XML is a text");
  const open: string[] = [];
  let roots = 0;
  for (const [all, closing, name, , empty] of xml.matchAll(MARKUP)) {
    if (all === "<") throw invalidArgument("the XML is not well-formed");
    if (name === undefined) continue;
    if (closing === "/") {
      if (open.pop() !== name) throw invalidArgument(`the XML is not well-formed: </${name}>`);
    } else {
      if (open.length === 0) roots++;
      if (empty !== "/") open.push(name);
    }
  }
  const outside = /&(?!(?:#\d+|#x[\da-f]+|\w+);)/i.test(xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, ""));
  if (open.length > 0 || roots !== 1 || outside) throw invalidArgument("the XML is not one well-formed element");
  return xml;
}

/** The namespace of the root element, "" when it has none. */
export function rootNamespace(xml: string): string {
  const root = new RegExp(String.raw`<(${NAME})(${ATTRIBUTES})/?>`).exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ""));
  if (!root) return "";
  const prefix = root[1]!.includes(":") ? `:${root[1]!.split(":")[0]!}` : "";
  const found = new RegExp(String.raw`\sxmlns${prefix}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2]!);
  return found?.[1] ?? found?.[2] ?? "";
}
