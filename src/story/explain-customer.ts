import type { Features, MixtureColumns } from "../features/index";
import type { FoundSegments } from "../model/index";
import { explainCustomer as explain, type Explanation, type Profile } from "../profile/index";
import { type Column, fail, type Outcome, succeed } from "../table/index";

export type CustomerExplained = Explanation;

/** What a run keeps to explain single customers; not to be sent anywhere. */
export type Kept = {
  readonly found: FoundSegments;
  readonly features: Features;
  readonly mixture: () => Generator<number, MixtureColumns>;
  readonly columns: readonly Column[];
  /** Place among the customers, and data row of the range, of each that takes part. */
  readonly customers: Int32Array;
  readonly dataRows: Int32Array;
  readonly profile: Profile;
};

/** Why the customer of a data row is in its segment; `names` are the segments' as people see them. Trouble where the row holds no customer that took part. */
export function explainCustomer(kept: Kept, dataRow: number, names: readonly string[]): Outcome<CustomerExplained> {
  const { found, features, columns, customers, dataRows, profile } = kept;
  const at = dataRows.indexOf(dataRow);
  if (at < 0) return fail(NO_CUSTOMER);
  const { numbers, seconds, fits, outside } = found.placings;
  return succeed(
    explain({
      rule: found.rule,
      values: valuesOf(kept, at),
      parts: found.rule.by === "centers" ? features.parts : [],
      ...{ columns, customer: customers[at]!, profile, names },
      ...{ segment: numbers[at]!, second: seconds[at]!, fit: fits[at]!, outside: outside[at] === 1 },
    }),
  );
}

/** The customer as the rule sees it. */
function valuesOf({ found, features, mixture }: Kept, at: number): Float64Array {
  if (found.rule.by === "centers") return features.values.subarray(at * features.width, (at + 1) * features.width);
  if (found.rule.by !== "mixture") return new Float64Array(0);
  const making = mixture();
  let step = making.next();
  while (step.done !== true) step = making.next();
  const { columns, values } = step.value;
  return values.subarray(at * columns.length, (at + 1) * columns.length);
}

const NO_CUSTOMER: Parameters<typeof fail>[0] = {
  code: "NoCustomerThere",
  message: "There is no customer with a segment in this row.",
  advice: "Click a row of the customer list.",
  retry: false,
};
