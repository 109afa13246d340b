import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { saveXlsx } from "../../../../src/workbench/xlsx";
import { type CellValue, isCellError } from "../../../../src/workbench/book";
import { answers, differences, opened, SHARED, shared, sharedWorkbooks } from "./packages";

const files = sharedWorkbooks();
const withFiles = files.length > 0 ? test : test.skip;
const python = "/usr/bin/python3";
const withOpenpyxl = files.length > 0 && answers(python, "-c", "import openpyxl") ? test : test.skip;

withFiles("saved unchanged, every part of every workbook is the same", () => {
  for (const file of files) expect([file, ...differences(shared(file), saveXlsx(opened(shared(file))))]).toEqual([file]);
});

/** Every value of every sheet: name, then row, column (from 1) and value. */
type Values = readonly (readonly [string, readonly (readonly [number, number, string | number | boolean])[]])[];

const SCRIPT = `
import json, sys, warnings, datetime, openpyxl
from openpyxl.utils.datetime import to_excel
warnings.simplefilter("ignore")
dates = (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)
def values(path):
    try: wb = openpyxl.load_workbook(path, data_only=True)
    except IndexError: return None # openpyxl cannot open a file whose cells name formats it has not; Excel can, and so must we
    plain = lambda v: to_excel(v, wb.epoch) if isinstance(v, dates) else v
    return [[ws.title, [[c.row, c.column, plain(c.value)] for r in ws.iter_rows() for c in r if c.value is not None]] for ws in wb.worksheets]
print(json.dumps([values(path) for path in sys.argv[1:]]))`;

withOpenpyxl(
  "openpyxl reads the same values",
  () => {
    // The largest takes openpyxl 20 seconds; compared once by hand, it agreed.
    const compared = files.filter((file) => shared(file).length < 1_000_000);
    const run = spawnSync(python, ["-c", SCRIPT, ...compared.map((file) => join(SHARED, file))], { encoding: "utf8", maxBuffer: 1e9 });
    expect(run.stderr).toBe("");
    const theirs = JSON.parse(run.stdout) as (Values | null)[];
    expect(theirs.filter((values) => values === null)).toHaveLength(1);
    compared.forEach((file, i) => {
      const values = theirs[i];
      if (values) expect([file, valuesOf(shared(file))]).toEqual([file, rounded(values)]);
    });
  },
  120_000,
);

function valuesOf(bytes: Uint8Array): Values {
  return rounded(
    opened(bytes).sheets.map(({ name, cells }) => {
      const used = cells.usedArea(true);
      const found: [number, number, string | number | boolean][] = [];
      for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++) {
        for (let column = used.column; column < used.column + used.columns; column++) {
          const value: CellValue = cells.value(row, column);
          if (value !== null) found.push([row + 1, column + 1, isCellError(value) ? value.error : value]);
        }
      }
      return [name, found];
    }),
  );
}

/** openpyxl keeps times to the microsecond, 1e-11 days. */
function rounded(values: Values): Values {
  return values.map(([name, cells]) => [
    name,
    cells.map(([row, column, value]) => [row, column, typeof value === "number" ? Number(value.toFixed(7)) : value]),
  ]);
}
