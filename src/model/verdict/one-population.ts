import type { Points } from "../points";
import type { Random } from "../random";
import { hiddenColumns } from "./hidden-column";
import { hiddenCorrelation } from "./hidden-correlation";
import { drawNormal, normalChance } from "./normal";
import type { Part } from "./part";

/** Draws a table of as many customers as asked. */
export type OnePopulation = (customers: number, random: Random) => Points;

/**
 * The population without groups that is most like the given rows: normal hidden numbers, correlated so that the columns are correlated as here, each rounded or cut to
 * its column's own steps and levels (numbers with one peak, see `onePeak`; one level a customer). What it draws shows what segments find where there is nothing.
 */
export function onePopulation(points: Points, parts: readonly Part[]): OnePopulation {
  const columns = hiddenColumns(points, parts);
  const lower = hiddenCorrelation(columns);
  const { width } = points;
  return (customers, random) => {
    const values = new Float64Array(customers * width);
    const normals = new Float64Array(columns.length);
    for (let row = 0; row < values.length; row += width) {
      for (let j = 0; j < normals.length; j++) normals[j] = drawNormal(random);
      for (const [j, { part, ordered, one }] of columns.entries()) {
        let hidden = 0;
        for (let m = 0; m <= j; m++) hidden += lower[j]![m]! * normals[m]!;
        const value = ordered[Math.min(ordered.length - 1, Math.floor(normalChance(hidden) * ordered.length))]!;
        if (part.form === "number") values[row + part.at] = value;
        else if (value >= 0) values[row + part.at + value] = one;
      }
    }
    return { values, width, count: customers };
  };
}
