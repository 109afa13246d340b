import { createActions, createLocalEngine, type Hooks } from "../../actions/index";
import { type Outcome, succeed } from "../../table/index";
import { createExcelHost, RichError } from "../host";
import { loadOffice } from "../node";
import { saveXlsx } from "../xlsx";
import type { BatchArguments } from "./arguments";
import { chooseCells } from "./choose-cells";
import { openBook, refuse, writeWhole } from "./files";
import { makeRequest } from "./make-request";
import { toJson, toWords } from "./summary";

const HOOKS: Hooks = { signal: new AbortController().signal, onProgress: () => undefined };

/**
 * Reads, segments, writes; tells what it begins. Nothing is written unless all of it succeeds; `words` say what was found, or why not and what
 * would help.
 */
export async function runBatch(
  args: BatchArguments,
  onStage: (stage: string) => void = () => undefined,
): Promise<{ readonly ok: boolean; readonly words: string }> {
  const done = await run(args, onStage);
  return done.ok ? { ok: true, words: done.value } : { ok: false, words: `${done.trouble.message} ${done.trouble.advice}`.trim() };
}

async function run(args: BatchArguments, onStage: (stage: string) => void): Promise<Outcome<string>> {
  onStage("Opening the workbook");
  const opened = await openBook(args.input);
  if (!opened.ok) return opened;
  const book = opened.value;
  const cells = chooseCells(book, args.sheet, args.range);
  if (!cells.ok) return cells;
  const host = createExcelHost(book, { fileName: args.input });
  await loadOffice(host);
  try {
    host.select(cells.value.sheetName, cells.value.address);
  } catch (error) {
    if (error instanceof RichError)
      return refuse(`"${cells.value.address}" is not a range of the sheet ${cells.value.sheetName}.`, "Write it like A1:H441.");
    throw error;
  }

  onStage("Reading the customers");
  const actions = createActions(createLocalEngine());
  const workbook = await actions.openWorkbook();
  if (!workbook.ok) return workbook;
  const read = await actions.readCustomers({ includeHidden: false }, HOOKS);
  if (!read.ok) return read;
  const request = makeRequest(args, read.value.description);
  if (!request.ok) return request;
  onStage("Finding segments");
  const found = await actions.findSegments(request.value, HOOKS);
  if (!found.ok) return found;
  onStage("Writing the results");
  const written = await actions.writeSegments(
    found.value.segments.map((segment) => segment.name),
    HOOKS,
  );
  if (!written.ok) return written;

  onStage("Saving the workbook");
  const saved = await writeWhole(args.output, saveXlsx(book));
  if (!saved.ok) return saved;
  if (args.json !== null) {
    const json = await writeWhole(args.json, toJson(found.value, written.value));
    if (!json.ok) return json;
  }
  return succeed(toWords(found.value, written.value, args.output));
}
