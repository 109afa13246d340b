import { compileKernel, type KernelExports } from "./compile-kernel";

export type Kernel = KernelExports;

/** Enough for a full sheet of a dozen features. A larger memory is not kept for the next table: it never shrinks. */
const KEPT_BYTES = 256 * 1024 * 1024;

let make: (() => Kernel) | null | undefined;
/** The smallest memory first. */
const idle: Kernel[] = [];

/**
 * A kernel for one table at a time, so that stories which take turns do not disturb each other; null where WebAssembly is refused. The memory of an earlier table
 * is used again where it suffices, the smallest that does: fresh memory costs more than copying the rows into it.
 */
export function borrowKernel(bytes = 0): Kernel | null {
  if (make === undefined) make = compileKernel();
  const fitting = idle.findIndex(({ memory }) => memory.buffer.byteLength >= bytes);
  return idle.splice(fitting, 1)[0] ?? make?.() ?? null;
}

/** One that is not returned (a cancelled story's) is collected as garbage. */
export function returnKernel(kernel: Kernel): void {
  if (kernel.memory.buffer.byteLength > KEPT_BYTES) return;
  idle.push(kernel);
  idle.sort((a, b) => a.memory.buffer.byteLength - b.memory.buffer.byteLength);
}
