import { parseArgs } from "node:util";

export type ServeOptions = { readonly port: number; readonly open: boolean; readonly workbook: string | null };

export const DEFAULT_PORT = 3100;

export const USAGE = `Shows a spreadsheet with Customer Segments beside it, on this machine alone and without Excel.

  npm run workbench -- [--port N] [--no-open] [--workbook FILE]

  --port N         where to listen (default ${DEFAULT_PORT}; if it is taken, the next free one)
  --no-open        do not open a browser
  --workbook FILE  an .xlsx or .csv file to start with instead of the sample
  --help           this text
`;

/** The options, "help" when that is asked for, or the sentence that says what is wrong. */
export function parseServeOptions(words: readonly string[]): ServeOptions | "help" | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        port: { type: "string" },
        "no-open": { type: "boolean" },
        workbook: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help) return "help";
    const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      return { wrong: `--port wants a number from 1 to 65535, not "${values.port}".` };
    return { port, open: !values["no-open"], workbook: values.workbook ?? null };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
