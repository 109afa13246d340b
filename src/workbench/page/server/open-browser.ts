import { spawn } from "node:child_process";

/** Opens the address in the person's browser, where there is a desktop to open it on. */
export function openBrowser(url: string): void {
  const command = opener(url);
  if (!command) return;
  const [program, ...words] = command;
  // Without a browser the printed address is enough.
  spawn(program, words, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function opener(url: string): [string, ...string[]] | null {
  if (process.platform === "darwin") return ["open", url];
  if (process.platform === "win32") return ["cmd", "/c", "start", '""', url.replaceAll("&", "^&")];
  const desktop = process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"];
  return desktop ? ["xdg-open", url] : null;
}
