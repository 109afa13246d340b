import { createActions, createLocalEngine, type Hooks } from "../../actions/index";
import { fail, type Outcome, succeed } from "../../table/index";
import { createExcelHost, RichError } from "../host";
import { loadOffice } from "../node";
import { saveXlsx } from "../xlsx";
import type { BatchArguments } from "./arguments";
import { chooseCells } from "./choose-cells";
import { checkEnding, openBook, refuse, writeAll } from "./files";
import { joinSheets } from "./join-sheets";
import { makeRequest } from "./make-request";
import { toJson, toWords } from "./summary";

/**
 * Reads, segments, writes; tells what it is at and, of long work, how far. Nothing is written unless all of it succeeds; `words` say what was found, or why not and what
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
  const hooks: Hooks = {
    signal: new AbortController().signal,
    onProgress: ({ words, fraction }) => onStage(`${words} (${Math.round(100 * fraction)}%)`),
  };
  onStage("Opening the workbook");
  const opened = await openBook(args.input);
  if (!opened.ok) return opened;
  const book = opened.value;
  const ending = checkEnding(book, args.output);
  if (!ending.ok) return ending;
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
  const read = await actions.readCustomers({ includeHidden: false }, hooks);
  if (!read.ok) return read;
  const joined = await joinSheets(actions, args, read.value);
  if (!joined.ok) return joined;
  const request = makeRequest(args, joined.value.customers.description, joined.value.joins);
  if (!request.ok) return request;
  onStage("Finding segments");
  const found = await actions.findSegments(request.value, hooks);
  if (!found.ok) return found;
  onStage("Writing the results");
  const names = found.value.segments.map((segment) => segment.name);
  const plan = await actions.planWrite(names);
  if (!plan.ok) return plan;
  const [obstacle] = plan.value.obstacles;
  if (obstacle) return fail(obstacle);
  const written = await actions.writeSegments(names, hooks);
  if (!written.ok) return written;
  const notes = [...plan.value.replaced, ...plan.value.notes];

  onStage("Saving the workbook");
  const saved = await writeAll([
    ...(args.json === null ? [] : [{ file: args.json, content: toJson(found.value, written.value, notes) }]),
    { file: args.output, content: saveXlsx(book) },
  ]);
  if (!saved.ok) return saved;
  return succeed(toWords(found.value, written.value, notes, args.output));
}
