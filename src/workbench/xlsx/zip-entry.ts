import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** One file of a zip archive, as it lies there: an entry that nobody touches is written again without being unpacked. */
export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Unpacked bytes. */
  readonly size: number;
  readonly packed: Uint8Array;
};

/** Unpacks an entry. Throws a RangeError when its bytes are damaged; the caller says so to the user. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.packed;
  const bytes = inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new RangeError(`${entry.name} is damaged`);
  return bytes;
}

export function pack(name: string, bytes: Uint8Array): ZipEntry {
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, packed: deflateSync(bytes, { level: 6 }) };
}
