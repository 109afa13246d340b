import { compileKernel, type KernelExports } from "./compile-kernel";

export type Kernel = KernelExports;

/** A larger memory is not kept for the next table: it never shrinks. */
const KEPT_BYTES = 16 * 1024 * 1024;

let make: (() => Kernel) | null | undefined;
const idle: Kernel[] = [];

/** A kernel for one table at a time, so that stories which take turns do not disturb each other; null where WebAssembly is refused. */
export function borrowKernel(): Kernel | null {
  if (make === undefined) make = compileKernel();
  return idle.pop() ?? make?.() ?? null;
}

/** One that is not returned (a cancelled story's) is collected as garbage. */
export function returnKernel(kernel: Kernel): void {
  if (kernel.memory.buffer.byteLength <= KEPT_BYTES) idle.push(kernel);
}
