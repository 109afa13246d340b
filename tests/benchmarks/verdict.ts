/**
 * How often lists get which verdict: `npm run bench:verdict`. Lists of one population should not be called natural groups; grouped ones should, and be found. Whole runs
 * with everything left to us. `npm run bench:verdict -- 5 20` makes 5 lists of each kind without groups and 20 with; a third number is the first seed.
 */
import { adjustedRandIndex } from "../../src/model/stability/index";
import { PLAIN_REQUEST, segment, type Segmentation } from "../../src/segment";
import { describeTable } from "../../src/table/index";
import { finish } from "../unit/support/finish";
import { grouped, type MadeUp, ONE_KIND, oneKind } from "./made-up-tables";

const [EACH, GROUPED, FIRST_SEED] = [20, 100, 900_000];
const numbers = process.argv.slice(2).map(Number);
const [each, many, first] = [numbers[0] ?? EACH, numbers[1] ?? GROUPED, numbers[2] ?? FIRST_SEED];

/** Every fifth list of one population has 100 customers only. */
const SMALL = 5;
/** Agreement with the true groups from which they count as found. */
const FOUND = 0.8;

function run({ table }: MadeUp): Segmentation {
  const described = finish(describeTable(table, { includeHidden: true }));
  if (!described.ok) throw new Error(described.trouble.message);
  const segmentBy = described.value.columns.map(({ name }) => name);
  const found = finish(segment(table, { ...PLAIN_REQUEST, segmentBy, today: "2026-11-22" }));
  if (!found.ok) throw new Error(found.trouble.message);
  return found.value.segmentation;
}

const isNatural = ({ quality }: Segmentation): boolean => quality.verdict.level === "natural";

let wrong = 0;
for (const kind of each > 0 ? ONE_KIND : []) {
  const verdicts = Array.from({ length: each }, (_, i) => run(oneKind(kind, first + i, i % SMALL === SMALL - 1)));
  const natural = verdicts.filter(isNatural).length;
  const repeatable = verdicts.filter(({ quality }) => quality.verdict.level === "repeatable").length;
  wrong += natural;
  console.log(`${kind.padEnd(18)} ${each} lists: natural ${natural}, repeatable ${repeatable}, slices ${each - natural - repeatable}`);
}
if (each > 0) console.log(`No groups: ${wrong} of ${each * ONE_KIND.length} lists called natural groups\n`);

for (const [apart, which] of [
  [4, "each"],
  [4, "nearest"],
  [2.5, "each"],
] as const) {
  let [natural, found, mixtures] = [0, 0, 0];
  for (let i = 0; i < many; i++) {
    const made = grouped(first + i, apart, which);
    const segmentation = run(made);
    const agreement = adjustedRandIndex(segmentation.assignment, made.groups);
    if (isNatural(segmentation)) natural++;
    if (isNatural(segmentation) && agreement >= FOUND) found++;
    if (segmentation.method === "mixture") mixtures++;
  }
  const near = which === "each" ? "every group's nearest" : "the nearest two";
  console.log(
    `Groups, ${near} ${apart} sd apart: natural ${natural}, and found (ARI ≥ ${FOUND}) ${found} of ${many}; by a mixture ${mixtures}`,
  );
}
