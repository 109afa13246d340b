/**
 * A small XML tree for the small parts of a package. An element that nobody changed is written as it was read, character for character;
 * `name` is the name without its prefix, because writers choose prefixes freely. Comments and processing instructions stay as raw text.
 */
export class XmlElement {
  readonly children: (XmlElement | string)[] = [];
  private raw: string | null = null;
  private parent: XmlElement | null = null;

  constructor(
    readonly tag: string,
    private readonly attributes = new Map<string, string>(),
  ) {}

  get name(): string {
    return this.tag.slice(this.tag.indexOf(":") + 1);
  }

  /** The prefix with its colon, or "". */
  get prefix(): string {
    return this.tag.slice(0, this.tag.indexOf(":") + 1);
  }

  get elements(): XmlElement[] {
    return this.children.filter((child) => child instanceof XmlElement);
  }

  /** All text inside, decoded. */
  get text(): string {
    return this.children
      .map((child) => (child instanceof XmlElement ? child.text : unescapeXml(child.replace(/<!--[^]*?-->|<\?[^]*?\?>/g, ""))))
      .join("");
  }

  get(attribute: string): string | undefined {
    return this.attributes.get(attribute);
  }

  /** The `r:id` of the relationships namespace, whatever its prefix. */
  get relationshipId(): string | undefined {
    for (const [name, value] of this.attributes) if (name.endsWith(":id")) return value;
    return undefined;
  }

  /** The prefix with its colon that this element declares for a namespace. */
  prefixFor(...namespaces: readonly string[]): string | undefined {
    for (const [name, value] of this.attributes) if (name.startsWith("xmlns:") && namespaces.includes(value)) return `${name.slice(6)}:`;
    return undefined;
  }

  /** Whether a boolean attribute says yes; absent: `otherwise`. */
  flag(attribute: string, otherwise = false): boolean {
    const value = this.get(attribute);
    return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
  }

  child(name: string): XmlElement | undefined {
    return this.elements.find((child) => child.name === name);
  }

  /** Children of that name, also where the writer offers them as alternatives. */
  all(name: string): XmlElement[] {
    return this.elements.filter((child) => child.name === name);
  }

  set(attribute: string, value: string | number | null): void {
    if (value === null ? !this.attributes.has(attribute) : this.attributes.get(attribute) === String(value)) return;
    if (value === null) this.attributes.delete(attribute);
    else this.attributes.set(attribute, String(value));
    this.touch();
  }

  /** A new element with this element's prefix, not yet placed. */
  create(name: string, attributes: Readonly<Record<string, string | number>> = {}): XmlElement {
    return new XmlElement(this.prefix + name, new Map(Object.entries(attributes).map(([key, value]) => [key, String(value)])));
  }

  append(child: XmlElement): XmlElement {
    return this.insert(child, this.children.length);
  }

  insert(child: XmlElement, index: number): XmlElement {
    child.parent = this;
    this.children.splice(index, 0, child);
    this.touch();
    return child;
  }

  /** Puts a child where the schema wants it: before the first child that `order` names later. */
  place(child: XmlElement, order: readonly string[]): XmlElement {
    const later = new Set(order.slice(order.indexOf(child.name) + 1));
    const index = this.children.findIndex((other) => other instanceof XmlElement && later.has(other.name));
    return this.insert(child, index < 0 ? this.children.length : index);
  }

  remove(child: XmlElement): void {
    const index = this.children.indexOf(child);
    if (index < 0) return;
    this.children.splice(index, 1);
    this.touch();
  }

  setText(text: string): void {
    this.children.length = 0;
    this.children.push(escapeXml(text));
    this.touch();
  }

  /** A copy that can be changed on its own. */
  clone(): XmlElement {
    return parseXml(this.toXml());
  }

  toXml(): string {
    if (this.raw !== null) return this.raw;
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
    if (this.children.length === 0) return `<${this.tag}${attributes}/>`;
    return `<${this.tag}${attributes}>${this.children.map((child) => (child instanceof XmlElement ? child.toXml() : child)).join("")}</${this.tag}>`;
  }

  /** Used by the reader: this element as its file wrote it. */
  opened(raw: string): void {
    this.raw = raw;
    for (const child of this.children) if (child instanceof XmlElement) child.parent = this;
  }

  private touch(): void {
    if (this.raw === null) return;
    this.raw = null;
    this.parent?.touch();
  }
}

const ATTRIBUTE = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads the document element; forgiving, as Excel is not: elements left open are closed at the end. */
export function parseXml(text: string): XmlElement {
  const root = new XmlElement("");
  const open: { element: XmlElement; start: number }[] = [{ element: root, start: 0 }];
  let at = 0;
  const close = (end: number): void => {
    const { element, start } = open.pop()!;
    element.opened(text.slice(start, end));
    open.at(-1)!.element.children.push(element);
  };
  while (at < text.length) {
    const start = text.indexOf("<", at);
    const parent = open.at(-1)!.element;
    if (start > at && open.length > 1) parent.children.push(text.slice(at, start));
    if (start < 0) break;
    if (text.startsWith("<!--", start)) at = keep(parent, text, start, "-->", open.length > 1);
    else if (text.startsWith("<![CDATA[", start)) {
      const end = endOf(text, "]]>", start);
      parent.children.push(escapeXml(text.slice(start + 9, end - 3)));
      at = end;
    } else if (text.startsWith("<?", start) || text.startsWith("<!", start))
      at = keep(parent, text, start, text[start + 1] === "?" ? "?>" : ">", open.length > 1);
    else {
      const end = tagEnd(text, start);
      if (text[start + 1] === "/") {
        if (open.length > 1) close(end);
      } else {
        const empty = text[end - 2] === "/";
        const inside = text.slice(start + 1, end - (empty ? 2 : 1));
        const tag = /^[^\s/]*/.exec(inside)![0];
        const attributes = new Map<string, string>();
        for (const [, name, double, single] of inside.slice(tag.length).matchAll(ATTRIBUTE))
          attributes.set(name!, unescapeXml(double ?? single ?? ""));
        open.push({ element: new XmlElement(tag, attributes), start });
        if (empty) close(end);
      }
      at = end;
    }
  }
  while (open.length > 1) close(text.length);
  return root.elements[0] ?? root;
}

/** Keeps a comment or instruction inside the document element as raw text; returns where it ends. */
function keep(parent: XmlElement, text: string, start: number, closing: string, inside: boolean): number {
  const end = endOf(text, closing, start);
  if (inside) parent.children.push(text.slice(start, end));
  return end;
}

function endOf(text: string, closing: string, from: number): number {
  const found = text.indexOf(closing, from);
  return found < 0 ? text.length : found + closing.length;
}

/** Attribute values may hold `>`. */
function tagEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === ">") return at + 1;
    if (char === '"' || char === "'") {
      at = text.indexOf(char, at + 1);
      if (at < 0) break;
    }
  }
  return text.length;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = name[1] === "x" ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function escapeXml(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") : text;
}

function escapeAttribute(text: string): string {
  return escapeXml(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}
