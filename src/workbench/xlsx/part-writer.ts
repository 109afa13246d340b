import { Deflate } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

const BLOCK = 1024 * 1024;

/**
 * Writes one part and packs it on the way, block by block, so that a sheet of a million rows never lies unpacked in memory as a whole.
 * Level 2 of DEFLATE: sheets are so repetitive that level 6 makes them a few per cent smaller for twice the time.
 */
export class PartWriter {
  private readonly block = new Uint8Array(BLOCK);
  private used = 0;
  private crc = 0;
  private size = 0;
  private readonly packed: Uint8Array[] = [];
  private readonly deflate: Deflate;

  constructor(private readonly name: string) {
    this.deflate = new Deflate({ level: 2 }, (chunk) => this.packed.push(chunk));
  }

  text(text: string): void {
    for (let i = 0; i < text.length; i++) {
      if (this.used + 4 > BLOCK) this.flush();
      const code = text.charCodeAt(i);
      if (code < 0x80) this.block[this.used++] = code;
      else if (code < 0x800) {
        this.block[this.used++] = 0xc0 | (code >> 6);
        this.block[this.used++] = 0x80 | (code & 63);
      } else {
        const point = text.codePointAt(i)!;
        if (point > 0xffff) {
          i++;
          this.block[this.used++] = 0xf0 | (point >> 18);
          this.block[this.used++] = 0x80 | ((point >> 12) & 63);
        } else this.block[this.used++] = 0xe0 | (point >> 12);
        this.block[this.used++] = 0x80 | ((point >> 6) & 63);
        this.block[this.used++] = 0x80 | (point & 63);
      }
    }
  }

  bytes(source: Uint8Array, from: number, end: number): void {
    let at = from;
    while (at < end) {
      if (this.used === BLOCK) this.flush();
      const count = Math.min(end - at, BLOCK - this.used);
      this.block.set(source.subarray(at, at + count), this.used);
      this.used += count;
      at += count;
    }
  }

  finish(): ZipEntry {
    this.flush(true);
    const packed = new Uint8Array(this.packed.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of this.packed) {
      packed.set(chunk, at);
      at += chunk.length;
    }
    return { name: this.name, method: 8, crc: this.crc, size: this.size, packed };
  }

  private flush(last = false): void {
    const block = this.block.slice(0, this.used);
    this.crc = crc32(block, this.crc);
    this.size += block.length;
    this.used = 0;
    this.deflate.push(block, last);
  }
}
