import { BYTES } from "./bytes.generated";

/** What `assembly/k-means.ts` exports; addresses are bytes of the memory. */
export type KernelExports = {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly reserve: (rows: number, width: number, most: number) => number;
  readonly centersAt: () => number;
  readonly placesAt: () => number;
  readonly look: () => void;
  readonly copyTiles: (from: number, to: number) => void;
  readonly begin: (k: number, afresh: boolean) => void;
  readonly assign: (from: number, to: number) => void;
  readonly settle: () => number;
  readonly place: (from: number, to: number) => number;
  readonly beginStarts: () => void;
  readonly tryStart: (row: number) => number;
  readonly keepTrial: () => void;
  readonly acceptStart: () => void;
  readonly drawRow: (mark: number) => number;
  readonly beginExchange: () => void;
  readonly exchange: (from: number, to: number) => number;
  readonly addUp: (from: number, to: number) => void;
};

/** The part of WebAssembly that is used; the core knows no browser types. */
export type WebAssemblyPort = {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

declare const WebAssembly: WebAssemblyPort | undefined;
declare const atob: (base64: string) => string;

/** Makes instances of the kernel, each with a memory of its own; null where WebAssembly or its SIMD is missing or refused (Content Security Policy). */
export function compileKernel(
  port: WebAssemblyPort | undefined = typeof WebAssembly === "undefined" ? undefined : WebAssembly,
): (() => KernelExports) | null {
  if (port === undefined) return null;
  try {
    const module = new port.Module(Uint8Array.from(atob(BYTES), (letter) => letter.charCodeAt(0)));
    return () => new port.Instance(module, {}).exports as KernelExports;
  } catch {
    return null;
  }
}
