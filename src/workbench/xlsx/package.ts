import { pack, unpack, type ZipEntry } from "./zip-entry";
import { parseXml, type XmlElement } from "./xml";

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The parts of an Office package, by path without a leading slash. Part names ignore case and some writers use backslashes, so paths are
 * looked up that way but kept as written. Untouched parts stay packed as they were.
 */
export class Package {
  private readonly parts = new Map<string, ZipEntry>();

  constructor(entries: Iterable<ZipEntry> = []) {
    for (const entry of entries) this.parts.set(key(entry.name), entry);
  }

  copy(): Package {
    return new Package(this.parts.values());
  }

  get entries(): ZipEntry[] {
    return [...this.parts.values()];
  }

  has(path: string): boolean {
    return this.parts.has(key(path));
  }

  /** A part's bytes, or undefined when there is none. Throws a RangeError when it is damaged. */
  bytes(path: string): Uint8Array | undefined {
    const entry = this.parts.get(key(path));
    return entry && unpack(entry);
  }

  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    return bytes && decode(bytes);
  }

  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  put(path: string, content: string | Uint8Array): void {
    this.putEntry(pack(this.nameOf(path), typeof content === "string" ? new TextEncoder().encode(content) : content));
  }

  putXml(path: string, root: XmlElement): void {
    this.put(path, PROLOG + root.toXml());
  }

  /** Puts a part that is packed already. */
  putEntry(entry: ZipEntry): void {
    this.parts.set(key(entry.name), entry);
  }

  /** How the archive spells a path. */
  nameOf(path: string): string {
    return this.parts.get(key(path))?.name ?? path;
  }

  remove(path: string): void {
    this.parts.delete(key(path));
  }

  /** The first of `before1after`, `before2after`, … that is not taken. */
  freePath(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }
}

/** XML parts are UTF-8, or UTF-16 with a byte order mark. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

function key(path: string): string {
  return path.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
}
