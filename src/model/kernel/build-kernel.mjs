// Compiles the kernel into a TypeScript file, which Git ignores: no binary is kept, and nothing has to be fetched to run it. Does nothing when it is up to date.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const FOLDER = join(import.meta.dirname, "assembly");
const BUILT = join(import.meta.dirname, "bytes.generated.ts");
const OPTIONS = ["-O3", "--converge", "--runtime", "stub", "--noAssert", "--enable", "simd", "--maximumMemory", "65536"];

export async function buildKernel() {
  const sources = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  const made = [...sources, import.meta.filename].reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256"));
  const stamp = `// Made by build-kernel.mjs from ${made.digest("hex")}`;
  if (existsSync(BUILT) && readFileSync(BUILT, "utf8").startsWith(stamp)) return;
  const { main } = await import("assemblyscript/asc");
  let bytes;
  const { error, stderr } = await main([join(FOLDER, "k-means.ts"), "--outFile", "k-means.wasm", ...OPTIONS], {
    readFile: (name) => (existsSync(name) ? readFileSync(name, "utf8") : null),
    writeFile: (_, contents) => (bytes = contents),
    listFiles: () => [],
  });
  if (error) throw new Error(`The kernel could not be compiled.\n${stderr.toString()}`, { cause: error });
  // Moved into place, so that nobody reads half of it while tests and builds run side by side.
  const draft = `${BUILT}.${process.pid}`;
  writeFileSync(draft, `${stamp}\nexport const BYTES = "${Buffer.from(bytes).toString("base64")}";\n`);
  renameSync(draft, BUILT);
}

export default buildKernel;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildKernel();
