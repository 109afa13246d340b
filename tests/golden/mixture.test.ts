import type { MixtureColumns } from "../../src/features/index";
import { type FoundMixture, findMixture } from "../../src/model/methods/index";
import { placeCustomers } from "../../src/model/placing/index";
import { finish, must } from "../unit/support/run";
import { withShared } from "./shared-data";

type Rows = { readonly headers: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] };

function answers({ headers, rows }: Rows): MixtureColumns {
  return {
    columns: headers.map((column) => ({ column, form: "levels", levels: ["1", "2"] })),
    rows: Int32Array.from(rows.keys()),
    values: Float64Array.from(rows.flat(), (answer) => Number(answer) - 1),
  };
}

function numbers({ headers, rows }: Rows, at: readonly number[]): MixtureColumns {
  return {
    columns: at.map((column) => ({ column: headers[column]!, form: "number" })),
    rows: Int32Array.from(rows.keys()),
    values: Float64Array.from(rows.flatMap((row) => at.map((column) => Number(row[column])))),
  };
}

const find = (columns: MixtureColumns, segments: number | "auto", seed = 1): FoundMixture =>
  must(finish(findMixture(columns, segments, seed)));

describe("latent classes", () => {
  // poLCA's manual (carcinoma) and an own EM in R 4.2.2: log-likelihood, parameters, AIC, BIC.
  withShared("classic/carcinoma.csv", "carcinoma: likelihoods, AIC, BIC and shares as poLCA's", (data) => {
    const goldens = [
      [2, -317.2568, 15, 664.514, 706.074],
      [3, -293.705, 23, 633.41, 697.136],
      [4, -289.2858, 31, 640.572, 726.463],
    ] as const;
    for (const [segments, logLikelihood, parameters, aic, bic] of goldens) {
      const { fit } = find(answers(data), segments);
      expect(Math.abs(fit.logLikelihood - logLikelihood)).toBeLessThan(1e-3);
      expect(fit.parameters).toBe(parameters);
      expect(Math.abs(fit.aic - aic)).toBeLessThan(2e-3);
      expect(Math.abs(fit.bic - bic)).toBeLessThan(2e-3);
    }
    const { rule, choice } = find(answers(data), "auto");
    expect(choice.recommended).toBe(3);
    [0.4447, 0.3736, 0.1817].forEach((share, part) => expect(rule.parts[part]!.share).toBeCloseTo(share, 3));
    expect(choice.candidates[0]!.bic).toBeCloseTo(2 * 524.4648 + 7 * Math.log(118), 3);
  });

  withShared("classic/carcinoma.csv", "carcinoma: the same likelihood from ten seeds", (data) => {
    for (let seed = 1; seed <= 10; seed++) expect(find(answers(data), 3, seed).fit.logLikelihood).toBeCloseTo(-293.705, 3);
  });

  withShared("classic/values.csv", "values: likelihoods, BIC and shares", (data) => {
    const { fit, rule, choice } = find(answers(data), "auto");
    expect(Math.abs(fit.logLikelihood + 504.4677)).toBeLessThan(1e-3);
    expect(Math.abs(fit.bic - 1057.313)).toBeLessThan(2e-3);
    expect(rule.parts[0]!.share).toBeCloseTo(0.7208, 3);
    expect(choice).toMatchObject({ recommended: 2, chosen: 2, says: { bic: 2 } });
    expect(choice.candidates[0]!.bic).toBeCloseTo(2 * 543.6498 + 4 * Math.log(216), 3);
  });
});

describe("latent profiles", () => {
  // mixture-reference.py, scikit-learn 1.2.1: GaussianMixture(covariance_type="diag", n_init=60, tol=1e-9, reg_covar=0).
  withShared("bench_sklearn/iris.csv", "iris as it is, 2 and 3 profiles: at least scikit-learn's likelihood", (data) => {
    const two = find(numbers(data, [0, 1, 2, 3]), 2);
    expect(two.fit.logLikelihood).toBeCloseTo(-386.18535, 3);
    expect(two.fit.bic).toBeCloseTo(857.55149, 2);
    expect(two.rule.parts.map(({ share }) => share.toFixed(5))).toEqual(["0.66667", "0.33333"]);
    const three = find(numbers(data, [0, 1, 2, 3]), 3);
    expect(three.fit.logLikelihood).toBeGreaterThan(-307.17758);
    expect(three.fit.entropy).toBeGreaterThan(0.9);
  });

  withShared("classic/faithful.csv", "faithful as it is, 2 profiles", (data) => {
    const columns = numbers(data, [0, 1]);
    const { fit, rule } = find(columns, 2);
    expect(fit.logLikelihood).toBeCloseTo(-1147.80635, 3);
    expect(rule.parts[0]!.share).toBeCloseTo(0.64348, 4);
    const { numbers: own, fits } = finish(placeCustomers(rule, { by: "mixture", known: columns }));
    expect(own.filter((number) => number === 1)).toHaveLength(175);
    expect(Math.min(...fits)).toBeGreaterThan(0.5);
  });
});
