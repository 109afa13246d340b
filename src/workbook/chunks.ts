import { stopIfCancelled } from "./stop";
import { isTooMuch } from "./trouble-of";

/** Well under the 5 MB that Excel on the web takes, and small enough to read without the pane freezing. */
const CHUNK_BYTES = 1_000_000;
const CHUNK_ROWS = 20_000;
const CHUNK_CELLS = 50_000;

/** How many rows go into one request, of `columns` cells and about `bytesPerRow` bytes of JSON each. */
export function rowsPerChunk(columns: number, bytesPerRow: number): number {
  return Math.max(1, Math.floor(Math.min(CHUNK_ROWS, CHUNK_CELLS / Math.max(1, columns), CHUNK_BYTES / Math.max(1, bytesPerRow))));
}

/** About how many bytes of JSON a row takes, judged by some of the rows. */
export function bytesPerRow(rows: readonly (readonly unknown[])[]): number {
  return rows.length === 0 ? 100 : (JSON.stringify(rows).length / rows.length) * 1.25;
}

/**
 * Goes through `rows` rows in chunks, halving them when Excel finds one too large, and lets the pane breathe between two.
 * `work` deals with rows `first` to `first + count - 1` and syncs; it may be called again for the same rows, with fewer of them.
 */
export async function inChunks(
  rows: number,
  chunk: number,
  signal: AbortSignal,
  work: (first: number, count: number) => Promise<void>,
): Promise<void> {
  let first = 0;
  let size = chunk;
  while (first < rows) {
    stopIfCancelled(signal);
    const count = Math.min(size, rows - first);
    try {
      await work(first, count);
      first += count;
    } catch (error) {
      if (!isTooMuch(error) || count === 1) throw error;
      size = Math.ceil(count / 2);
    }
    await breathe();
  }
}

/** Gives the pane's thread back for a moment. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
