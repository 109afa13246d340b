/** Lloyd's algorithm in WebAssembly, compiled from `assembly/` when the project is built. */
export { borrowKernel, type Kernel, returnKernel } from "./borrow-kernel";
export { compileKernel } from "./compile-kernel";
export { bytesFor, exchangeByKernel, loadRows, moveByKernel, placeByKernel, startByKernel } from "./move-by-kernel";
