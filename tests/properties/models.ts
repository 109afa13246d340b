import { applyPreparation, completeCustomers, learnPreparation, type SegmentRequest } from "../../src/features/index";
import { createRandom, engineName, placeCustomers, type Placings, type PlacingRule, segmentsOf, toPlace } from "../../src/model/index";
import { findCenters } from "../../src/model/find-centers";
import { numberSegments, renumber } from "../../src/model/number-segments";
import { findWard, makeGrid, takeExisting } from "../../src/model/methods/index";
import { centerRule } from "../../src/model/placing/index";
import { canonicalOrder, distinctPoints, pickPoints } from "../../src/model/points";
import { makeModel, type SavedModel } from "../../src/snapshot/index";
import { type Customers, describeTable, type Table } from "../../src/table/index";
import { finish } from "../unit/support/run";

export type Made = {
  readonly customers: Customers;
  /** Places among the customers of those that take part. */
  readonly complete: Int32Array;
  readonly model: SavedModel;
  readonly placings: Placings;
  /** By data row of the table. */
  readonly assignment: Uint16Array;
};

/** Where rules and centers are decided: a table to a model of a given number of segments, without the comparisons and judgements that cost a story its time. Null where it cannot be. */
export function makeSegments(table: Table, request: SegmentRequest): Made | null {
  const described = finish(describeTable(table, request));
  if (!described.ok) return null;
  const customers = described.value;
  const bases = customers.columns.filter(({ name }) => request.segmentBy.includes(name));
  const compared = request.method === "rules" || request.method === "existing" ? [] : bases;
  const complete = completeCustomers(compared, request.missing, customers.rows.length);
  if (complete.length < 2) return null;
  const some = bases.map((column) => ({ ...column, values: Float64Array.from(complete, (customer) => column.values[customer]!) }));
  const { preparation } = finish(learnPreparation(some, request));
  const rule = ruleOf(request, customers, complete, preparation);
  if (rule === null) return null;
  const ready = finish(toPlace(rule.by, preparation, customers.columns, complete));
  const unnumbered = finish(placeCustomers(rule, ready));
  const order = numberSegments(unnumbered.numbers, segmentsOf(rule), null);
  const placing = renumber(rule, order);
  const placings = finish(placeCustomers(placing, ready));
  const sizes = order.map((_, s) => placings.numbers.filter((number) => number === s + 1).length);
  const assignment = new Uint16Array(table.rows);
  complete.forEach((customer, i) => (assignment[customers.rows[customer]!] = placings.numbers[i]!));
  const model = makeModel({
    ...{ request, preparation, placing },
    method: request.method === "auto" ? "kmeans" : request.method,
    segments: sizes.map((size, s) => ({ key: `s${s + 1}`, number: s + 1, name: `Segment ${s + 1}`, size })),
    quality: { silhouette: null, explainedVariance: 0, inertia: 0, stability: null, verdict: null },
    customers: complete.length,
    engine: engineName(),
  });
  return { customers, complete, model, placings, assignment };
}

function ruleOf(
  request: SegmentRequest,
  { columns }: Customers,
  complete: Int32Array,
  preparation: SavedModel["preparation"],
): PlacingRule | null {
  if (request.method === "rules") {
    const made = finish(makeGrid(request.rules, columns, complete, []));
    return made.ok ? made.value.rule : null;
  }
  if (request.method === "existing") {
    const taken = takeExisting(
      columns.find(({ name }) => name === request.existing)!,
      complete,
    );
    return taken.ok ? taken.value.rule : null;
  }
  const { values, width } = finish(applyPreparation(preparation, columns, complete));
  const given = { values, width, count: complete.length };
  const points = pickPoints(given, canonicalOrder(given));
  const k = request.segments === "auto" ? 2 : request.segments;
  if (width === 0 || distinctPoints(points, k) < k) return null;
  const centers =
    request.method === "ward"
      ? finish(findWard(points, k, request.seed)).centers[k - 1]!
      : finish(findCenters(points, k, 2, createRandom(request.seed))).centers;
  return finish(centerRule(centers, points));
}
