import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runInThisContext } from "node:vm";
import { JSDOM } from "jsdom";
import type { ExcelHost } from "../host";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** What office.js takes from its page. */
const PAGE = [
  "document",
  "location",
  "navigator",
  "sessionStorage",
  "localStorage",
  "history",
  "XMLHttpRequest",
  "Node",
  "Element",
  "HTMLElement",
  "DOMParser",
] as const;

/**
 * Loads Microsoft's office.js, unmodified, into this Node process, on a page that is only a document: afterwards `Office` and `Excel` are
 * globals as in a task pane, and act on the host's workbook. Called again, the same office.js serves another host.
 * Runs in the realm of the caller, so that arrays and errors are the caller's own kind.
 */
export async function loadOffice(host: ExcelHost): Promise<void> {
  host.attach(globalThis);
  if ("Excel" in globalThis) return;
  openPage();
  const script = document.createElement("script");
  script.src = `${CDN}office.js`;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.appendChild(script);
  });
  await Office.onReady();
}

function openPage(): void {
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", { url: "https://localhost/" });
  for (const name of PAGE) Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  for (const name of ["window", "self", "parent", "top"])
    Object.defineProperty(globalThis, name, { value: globalThis, configurable: true, writable: true });
  for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"] as const) {
    Object.defineProperty(globalThis, name, { value: window[name].bind(window), configurable: true, writable: true });
  }
  for (const name of ["appendChild", "insertBefore"] as const) {
    const add = Reflect.get(window.Node.prototype, name) as (this: Node, node: Node, before?: Node | null) => Node;
    Object.defineProperty(window.Node.prototype, name, {
      value(this: Node, node: Node, before?: Node | null): Node {
        const added = add.call(this, node, before ?? null);
        if (node instanceof window.HTMLScriptElement) runScript(node);
        return added;
      },
    });
  }
}

/** Scripts of Microsoft's CDN come from the npm package; there are no others. */
function runScript(script: HTMLScriptElement): void {
  const office = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
  const path = script.src.startsWith(CDN) ? join(office, script.src.slice(CDN.length).split("?")[0]!) : "";
  setTimeout(() => {
    if (!existsSync(path)) {
      script.dispatchEvent(new (script.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event("error"));
      return;
    }
    runInThisContext(readFileSync(path, "utf8"), { filename: path });
    script.dispatchEvent(new (script.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event("load"));
  }, 0);
}
