import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const NAMED = ["CHROMIUM_PATH", "PUPPETEER_EXECUTABLE_PATH", "CHROME_PATH"];
const MINUTES = 60_000;
const isRoot = process.getuid?.() === 0;

/** As root there is no sandbox to enter; the rest keeps the browser from speaking to anyone but the page under test. */
const FLAGS = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--no-first-run",
];

/** Starts Chromium without a window, with a new empty profile. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS, timeout: MINUTES });
}

function usualPlaces(): string[] {
  const { platform, env } = process;
  if (platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter((root) => root !== undefined);
    const programs = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  return [...names.map((name) => `/usr/bin/${name}`), "/snap/bin/chromium"];
}

/** Whether this really is a browser that starts here: some systems keep a stub at the usual place, and a download may lack libraries. */
async function starts(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  try {
    await (await launch(path)).close();
    return true;
  } catch {
    return false;
  }
}

/** The browser on this machine: the one the user names, else the first that starts. */
async function find(): Promise<string | undefined> {
  for (const name of NAMED) {
    const path = process.env[name];
    if (!path) continue;
    if (await starts(path)) return path;
    throw new Error(`${name} is ${path}, but no browser starts there.`);
  }
  for (const path of [...usualPlaces(), chromium.executablePath()]) if (await starts(path)) return path;
  return undefined;
}

function run(command: string, words: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync(command, words, { stdio: ["ignore", "inherit", "inherit"], timeout: 8 * MINUTES, env });
}

type Way = { readonly name: string; readonly install: () => void };

/** Debian's package comes first where we may install it: it brings the libraries that a bare download lacks. */
function ways(): Way[] {
  const debian = existsSync("/etc/os-release") && /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
  const ofDebian: Way = {
    name: "Debian's package chromium",
    install: () => {
      run("apt-get", ["update", "-qq"]);
      run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
    },
  };
  const ofPlaywright: Way = {
    name: "Playwright's Chromium",
    install: () => {
      const cli = join("node_modules", "playwright-core", "cli.js");
      run(process.execPath, [cli, "install", "--no-shell", ...(isRoot && !debian ? ["--with-deps"] : []), "chromium"]);
    },
  };
  return isRoot && debian ? [ofDebian, ofPlaywright] : [ofPlaywright];
}

/**
 * Path of a Chromium that starts: named by CHROMIUM_PATH, PUPPETEER_EXECUTABLE_PATH or CHROME_PATH, found, or else installed, which is said.
 * Throws one sentence with what the user can do when there is none.
 */
export async function chromiumPath(): Promise<string> {
  const found = await find();
  if (found !== undefined) return found;
  const advice = "install it (`npx playwright-core install chromium`, or your system's package) or set CHROMIUM_PATH to one";
  if (process.env["NO_INSTALL"] === "1") throw new Error(`The browser tests need Chromium, and NO_INSTALL=1 is set: ${advice}.`);
  for (const { name, install } of ways()) {
    console.log(`The browser tests need Chromium and there is none: installing ${name}.`);
    try {
      install();
    } catch {
      console.log(`${name} could not be installed.`);
    }
    const path = await find();
    if (path !== undefined) return path;
  }
  throw new Error(`The browser tests need Chromium, and none could be installed: ${advice}.`);
}
