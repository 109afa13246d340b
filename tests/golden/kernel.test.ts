import { moverFor } from "../../src/model/move-centers";
import { createRandom } from "../../src/model/random";
import { finish } from "../unit/support/finish";
import { withShared } from "./shared-data";

const FILES = [
  "bench_sklearn/iris.csv",
  "bench_sklearn/wine.csv",
  "bench_sklearn/breast_cancer.csv",
  "classic/ruspini.csv",
  "classic/faithful.csv",
  "classic/usarrests.csv",
  "classic/carcinoma.csv",
  "classic/values.csv",
  "german_credit/german_credit.csv",
  "online_shoppers/online_shoppers_intention.csv",
  "rfm_r/rfm_data_customer.csv",
  "telco_churn/Telco-Customer-Churn.csv",
  "wholesale_customers/Wholesale_customers_data.csv",
];

// The reference is ml-kmeans 7.0.1 on the same starts.
describe("the kernel segments the reference data as ml-kmeans does", () => {
  for (const file of FILES) {
    withShared(file, `${file}, its columns of numbers as they are`, ({ headers, rows }) => {
      const columns = headers.map((_, j) => j).filter((j) => rows.every((row) => typeof row[j] === "number"));
      const values = Float64Array.from(rows.flatMap((row) => columns.map((j) => Number(row[j]))));
      const points = { values, width: columns.length, count: rows.length };
      expect(columns.length).toBeGreaterThan(0);
      for (const k of [2, 7]) {
        const [kernel, library] = [finish(moverFor(points, k)), finish(moverFor(points, k, null))];
        const start = finish(kernel.start(k, createRandom(k)));
        const [ours, theirs] = [kernel, library].map((mover) => finish(mover.place(finish(mover.move(start)))));
        expect(ours!.places).toEqual(theirs!.places);
        expect(Math.abs(ours!.inertia / theirs!.inertia - 1)).toBeLessThan(1e-12);
        kernel.release();
      }
    });
  }
});
