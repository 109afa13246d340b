import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css",
  ".ico": "image/png",
  ".png": "image/png",
};
const PORTS_TRIED = 20;

/** Where the files of a path lie: a folder under "/…/", or one file under its own path. The first that fits is used. */
export type Mounts = readonly (readonly [path: string, place: string])[];

/** Serves files to this machine only. Requests that name another host are refused, so that no foreign page can read them through a DNS trick. */
export function staticServer(mounts: Mounts): Server {
  return createServer((request, response) => {
    const { pathname, hostname } = new URL(request.url ?? "/", `http://${request.headers.host ?? "unknown"}`);
    const refuse = (): void => void response.writeHead(404).end();
    const file = hostname === "localhost" || hostname === "127.0.0.1" ? fileFor(mounts, pathname) : undefined;
    if (file === undefined || (request.method !== "GET" && request.method !== "HEAD")) {
      refuse();
      return;
    }
    stat(file).then((found) => {
      if (!found.isFile()) {
        refuse();
        return;
      }
      response.writeHead(200, {
        "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
        "Content-Length": found.size,
        "Cache-Control": "no-cache",
        "X-Content-Type-Options": "nosniff",
      });
      if (request.method === "HEAD") response.end();
      else createReadStream(file).pipe(response);
    }, refuse);
  });
}

function fileFor(mounts: Mounts, pathname: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  for (const [mount, place] of mounts) {
    if (path === mount && !mount.endsWith("/")) return place;
    // `normalize` of a rooted path cannot climb out of the folder.
    if (mount.endsWith("/") && path.startsWith(mount)) return join(place, normalize(`/${path.slice(mount.length) || "index.html"}`));
  }
  return undefined;
}

/** Listens on 127.0.0.1 at `port`, or at the next free one; resolves with the port got. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < Math.min(port + PORTS_TRIED, 65536); candidate++) {
    if (await tryPort(server, candidate)) return candidate;
  }
  throw new Error(`No free port from ${port} on: choose another with --port.`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}
