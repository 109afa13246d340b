/** Request and response payload of Excel on the web, in bytes. */
export const WEB_PAYLOAD_BYTES = 5 * 1024 * 1024;
/** Above this many cells a read answers null, without an error. */
export const MAX_CELLS_READ = 5_000_000;
/** Above this many cells an operation is refused by Excel on the web. */
export const MAX_CELLS_CHANGED = 33_554_000;
export const MAX_TEXT_LENGTH = 32_767;
export const MAX_FORMULA_LENGTH = 8192;
/** `Range.cellCount` answers -1 above this. */
export const MAX_CELL_COUNT = 2 ** 31 - 1;
