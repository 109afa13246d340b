/** `npm run segment`: a workbook in, the segmented workbook out, by the same actions as in the pane and without Excel. */
import { HELP, parseBatchArguments, runBatch } from "./batch/index";

const parsed = parseBatchArguments(process.argv.slice(2), new Date());
if (parsed === "help") {
  process.stdout.write(HELP);
} else if ("wrong" in parsed) {
  process.stderr.write(`${parsed.wrong}\nnpm run segment -- --help explains all options.\n`);
  process.exitCode = 2;
} else {
  // Of minutes of work a person at a terminal sees how far it is.
  const { isTTY } = process.stderr;
  const show = (line: string): void => {
    if (isTTY) process.stderr.write(`\r\u001B[K${line}`);
  };
  const done = await runBatch(parsed, show);
  show("");
  if (done.ok) process.stdout.write(done.words);
  else process.stderr.write(`${done.words}\n`);
  process.exitCode = done.ok ? 0 : 1;
}
// office.js leaves timers behind that would keep the process alive.
process.exit();
