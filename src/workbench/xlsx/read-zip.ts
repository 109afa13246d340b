import type { ZipEntry } from "./zip-entry";

export type ReadZip = { readonly ok: true; readonly entries: ZipEntry[] } | { readonly ok: false; readonly message: string };

const NOT_A_ZIP = "This file is not an Excel workbook (.xlsx), or it is damaged.";
const END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** A sheet of 1,048,576 × 16 cells is about 1 GB of XML; no honest workbook for a browser is larger. */
const LARGEST_PART = 1.5 * 2 ** 30;
const LARGEST_PACKAGE = 4 * 2 ** 30;
const MOST_ENTRIES = 50_000;

/**
 * Lists a zip archive from its central directory, without unpacking anything. Refuses encrypted entries and sizes that only an attack
 * would have. Zip64 fields are understood, since some writers always add them. Source: PKWARE APPNOTE 6.3.
 */
export function readZip(bytes: Uint8Array): ReadZip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return { ok: false, message: NOT_A_ZIP };
  let count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  if (position === 0xffffffff || count === 0xffff) {
    const locator = end - 20;
    if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return { ok: false, message: NOT_A_ZIP };
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (end64 + 56 > bytes.length) return { ok: false, message: NOT_A_ZIP };
    count = Number(view.getBigUint64(end64 + 32, true));
    position = Number(view.getBigUint64(end64 + 48, true));
  }
  if (count > MOST_ENTRIES) return { ok: false, message: "This file has more parts than any Excel workbook; it was not opened." };
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== DIRECTORY_ENTRY) return { ok: false, message: NOT_A_ZIP };
    const flags = view.getUint16(position + 8, true);
    const method = view.getUint16(position + 10, true);
    const nameLength = view.getUint16(position + 28, true);
    const extraLength = view.getUint16(position + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength));
    const [size, packedSize, offset] = sizes(view, position, position + 46 + nameLength, extraLength);
    if (flags & 1) return { ok: false, message: "This file is encrypted. Open it in Excel and save it without a password." };
    if (method !== 0 && method !== 8) return { ok: false, message: "This file is packed in a way that Excel does not use." };
    total += size;
    if (size > LARGEST_PART || total > LARGEST_PACKAGE) {
      return { ok: false, message: "Unpacked, this file would be larger than any workbook we can open; it was not opened." };
    }
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) return { ok: false, message: NOT_A_ZIP };
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packedSize > bytes.length || (method === 0 && size !== packedSize)) return { ok: false, message: NOT_A_ZIP };
    if (!name.endsWith("/")) {
      entries.push({ name, method, crc: view.getUint32(position + 16, true), size, packed: bytes.subarray(start, start + packedSize) });
    }
    position += 46 + nameLength + extraLength + view.getUint16(position + 32, true);
  }
  return { ok: true, entries };
}

/** The end record lies in the last 64 KB, before a comment. */
function findEnd(view: DataView): number {
  for (let i = view.byteLength - 22; i >= Math.max(0, view.byteLength - 22 - 0xffff); i--) if (view.getUint32(i, true) === END) return i;
  return -1;
}

/** Unpacked size, packed size and offset of a directory entry; a field of 0xFFFFFFFF stands in the zip64 extra field instead. */
function sizes(view: DataView, entry: number, extra: number, extraLength: number): [number, number, number] {
  const found: [number, number, number] = [
    view.getUint32(entry + 24, true),
    view.getUint32(entry + 20, true),
    view.getUint32(entry + 42, true),
  ];
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (let i = 0; i < 3; i++) {
      if (found[i] !== 0xffffffff || field + 8 > view.byteLength) continue;
      found[i] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return found;
}
