import { mkdtempSync, writeFileSync } from "node:fs";
import { get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseServeOptions } from "../../../../src/workbench/page/server/serve-options";
import { listen, staticServer } from "../../../../src/workbench/page/server/static-server";

describe("the options of npm run workbench", () => {
  test("defaults", () => {
    expect(parseServeOptions([])).toEqual({ port: 3100, open: true, workbook: null });
  });
  test("all given", () => {
    expect(parseServeOptions(["--port", "4000", "--no-open", "--workbook", "my list.csv"])).toEqual({
      port: 4000,
      open: false,
      workbook: "my list.csv",
    });
  });
  test.each([[["--port", "many"]], [["--port", "0"]], [["--port", "70000"]], [["--sideways"]], [["stray.xlsx"]]])(
    "%j is refused with a sentence",
    (words) => {
      expect(parseServeOptions(words)).toEqual({ wrong: expect.stringMatching(/\w+ .+/) as string });
    },
  );
  test("help", () => {
    expect(parseServeOptions(["--help"])).toBe("help");
  });
});

describe("the workbench's server", () => {
  const folder = mkdtempSync(join(tmpdir(), "serve-"));
  writeFileSync(join(folder, "index.html"), "<p>hello</p>");
  writeFileSync(join(folder, "my list.csv"), "a,b");
  const started: Server[] = [];
  const start = async (port: number): Promise<number> => {
    const server = staticServer([
      ["/workbook", join(folder, "my list.csv")],
      ["/", folder],
    ]);
    started.push(server);
    return listen(server, port);
  };
  afterAll(() => {
    for (const server of started) server.close();
  });

  const answer = (port: number, path: string, host = `localhost:${port}`): Promise<{ status: number | undefined; body: string }> =>
    new Promise((resolve, reject) => {
      // `path` goes out as it is; fetch would tidy the dots away.
      get({ host: "127.0.0.1", port, path, headers: { host } }, (response) => {
        let body = "";
        response.on("data", (part: Buffer) => (body += part.toString()));
        response.on("end", () => resolve({ status: response.statusCode, body }));
      }).on("error", reject);
    });

  test("serves its files to this machine and nothing beside them", async () => {
    const port = await start(41_730);
    const { address } = started.at(-1)?.address() as AddressInfo;
    expect(address).toBe("127.0.0.1");
    expect(await answer(port, "/")).toEqual({ status: 200, body: "<p>hello</p>" });
    expect(await answer(port, "/workbook")).toEqual({ status: 200, body: "a,b" });
    expect((await answer(port, "/absent.js")).status).toBe(404);
    expect((await answer(port, "/../../../../../../../../etc/hosts")).status).toBe(404);
    expect((await answer(port, "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/hosts")).status).toBe(404);
    expect((await answer(port, "/%E0%A4%A")).status).toBe(404);
    expect((await answer(port, "/", "evil.example")).status).toBe(404);
  });

  test("takes the next free port", async () => {
    const first = await start(41_740);
    expect(await start(first)).toBe(first + 1);
  });
});
