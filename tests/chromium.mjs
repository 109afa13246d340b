import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const NAMED = ["CHROMIUM_PATH", "PUPPETEER_EXECUTABLE_PATH", "CHROME_PATH"];
const MINUTES = 60_000;

/** As root there is no sandbox to enter; the rest keeps the browser from speaking to anyone but the page under test. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--no-first-run",
];

function usualPlaces() {
  const { platform, env } = process;
  if (platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (platform === "win32") {
    const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    return roots
      .flatMap((root) => ["Google/Chrome", "Chromium", "Microsoft/Edge"].map((app) => join(root, app, "Application")))
      .flatMap((folder) => [join(folder, "chrome.exe"), join(folder, "msedge.exe")]);
  }
  return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"]
    .map((name) => `/usr/bin/${name}`)
    .concat("/snap/bin/chromium");
}

/** Whether this really is a browser that starts here: some systems keep a stub at the usual place, and a download may lack libraries. */
async function starts(executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, timeout: MINUTES });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

/** The browser on this machine: the one the user names, else the first that starts. */
async function find() {
  for (const name of NAMED) {
    const path = process.env[name];
    if (!path) continue;
    if (existsSync(path) && (await starts(path))) return path;
    throw new Error(`${name} is ${path}, but no browser starts there.`);
  }
  for (const path of [...usualPlaces(), chromium.executablePath()]) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

const isDebian = () => existsSync("/etc/os-release") && /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));

/** Debian's package comes first where we may install it: it brings the libraries that a bare download lacks. */
function waysToInstall() {
  const root = process.getuid?.() === 0;
  const apt =
    (...words) =>
    () =>
      execFileSync("apt-get", words, {
        stdio: "inherit",
        timeout: 8 * MINUTES,
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
  const playwright =
    (...words) =>
    () => {
      const cli = join(import.meta.dirname, "..", "node_modules", "playwright-core", "cli.js");
      execFileSync(process.execPath, [cli, "install", ...words, "chromium"], { stdio: "inherit", timeout: 8 * MINUTES });
    };
  const install = apt("install", "-y", "--no-install-recommends", "chromium");
  return [
    ...(root && isDebian() ? [{ say: "Debian's package chromium", run: () => (apt("update")(), install()) }] : []),
    { say: "playwright's Chromium", run: playwright("--no-shell", ...(root && !isDebian() ? ["--with-deps"] : [])) },
  ];
}

/** Path of a Chromium that starts, installed first if there is none. Throws with what the user can do when there can be none. */
export async function chromiumPath() {
  const found = await find();
  if (found) return found;
  const advice = "install Chromium (`npx playwright-core install chromium`, or your system's package) or set CHROMIUM_PATH to a browser";
  if (process.env.NO_INSTALL === "1") throw new Error(`No Chromium for the browser tests, and NO_INSTALL=1: ${advice}.`);
  for (const { say, run } of waysToInstall()) {
    console.log(`No Chromium found: installing ${say} for the browser tests.`);
    try {
      run();
    } catch (error) {
      console.log(`That failed: ${error.message.split("\n")[0]}`);
    }
    const path = await find();
    if (path) return path;
  }
  throw new Error(`No Chromium for the browser tests, and none could be installed: ${advice}.`);
}
