/**
 * `npm run bench`: CPU time against scikit-learn (one thread) and ml-kmeans, paired in this run on the same made-up tables. `npm run bench -- kernel`, `fit` or
 * `analysis` runs parts of it.
 */
import { benchAnalysis } from "./analysis/analysis";
import { benchFit } from "./k-means/fit";
import { benchKernel } from "./k-means/kernel";
import { startScikitLearn } from "./k-means/scikit-learn";
import { overlappingRows, separatedRows, uniformRows } from "./k-means/tables";

const PARTS = ["kernel", "fit", "analysis"];
const NO_SCIKIT_LEARN = "There is no Python with scikit-learn here, which the benchmark compares with: PYTHON names one.";

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`The benchmark has no part called ${unknown.join(", ")}. Choose from: ${PARTS.join(", ")}.`);
  process.exit(2);
}
const wanted = (part: string): boolean => asked.length === 0 || asked.includes(part);

const theirs = await startScikitLearn();
if (theirs === null) {
  console.log(NO_SCIKIT_LEARN);
  process.exit(0);
}
console.log(`scikit-learn ${theirs.version}, Node ${process.versions.node}; CPU seconds of the fit alone; × is ours ÷ theirs.`);
for (const make of [uniformRows, overlappingRows, separatedRows]) {
  if (!wanted("kernel") && !wanted("fit")) break;
  const rows = make();
  await theirs.take(rows);
  console.log(`\n${rows.name}: ${rows.count} × ${rows.width}`);
  if (wanted("kernel")) await benchKernel(rows, theirs);
  if (wanted("fit")) await benchFit(rows, theirs);
}
theirs.close();
if (wanted("analysis")) benchAnalysis();
