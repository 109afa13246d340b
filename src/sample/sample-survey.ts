import { AGREEMENT, type Attitude, ATTITUDES, IMPORTANT, STATEMENTS } from "./attitudes";
import { createRandom, type Random } from "./random";
import { sampleCustomers } from "./sample-customers";
import type { SampleList } from "./sample-list";

/** 1 September 2026 as Excel counts days. */
const SENT = 46_266;
/** Of the customer list, in its order: these many at the end did not answer, and as many answered who are not in the list. */
const ABSENT = 12;
const SHARE_ANSWERED = 0.97;

const COLUMNS: SampleList["columns"] = [
  { header: "Customer ID", numberFormat: "General", width: 12, wrap: false },
  { header: "Answered", numberFormat: "yyyy-mm-dd", width: 12, wrap: false },
  ...STATEMENTS.map((header) => ({ header, numberFormat: "General", width: 18, wrap: true })),
  ...IMPORTANT.map((header) => ({ header, numberFormat: "0", width: 14, wrap: true })),
  { header: "Main need", numberFormat: "General", width: 16, wrap: false },
  { header: "Likely to recommend", numberFormat: "0", width: 13, wrap: true },
  { header: "Household", numberFormat: "General", width: 16, wrap: false },
  { header: "Education", numberFormat: "General", width: 12, wrap: false },
];

const HOUSEHOLDS = [
  ["Single", 3],
  ["Couple", 4],
  ["With children", 4],
  ["Shared", 1],
] as const;

const EDUCATION = [
  ["School", 3],
  ["Vocational", 4],
  ["University", 4],
] as const;

/**
 * A made-up survey among the customers of `sampleCustomers`, to be joined to it by customer id: the same on every call. One attitude a customer decides what they
 * answer; who buys with discounts is more often out to save money. A few answers come from customers who are not in the list, in another order.
 */
export function sampleSurvey(customers = 240): SampleList {
  const random = createRandom(20260901);
  const list = sampleCustomers(customers);
  const discount = list.columns.findIndex(({ header }) => header === "Discount share");
  const known = list.rows.map((row) => ({ id: String(row[0]), often: Number(row[discount]) > 0.3 }));
  const strangers = Array.from({ length: ABSENT }, (_, i) => ({ id: `C-${1001 + customers + i}`, often: random.chance(0.25) }));
  const rows = [...known.slice(0, Math.max(0, customers - ABSENT)), ...strangers].map(({ id, often }) => {
    const attitude = random.weighted(ATTITUDES.map((each) => [each, each.weights[often ? 1 : 0]] as const));
    return { order: random.next(), row: answers(id, attitude, random) };
  });
  rows.sort((a, b) => a.order - b.order);
  return { title: "Sample survey", tableName: "Survey", columns: COLUMNS, rows: rows.map(({ row }) => row) };
}

function answers(id: string, attitude: Attitude, random: Random): (string | number | null)[] {
  const unlessSkipped = <T>(answer: T): T | null => (random.chance(SHARE_ANSWERED) ? answer : null);
  return [
    id,
    SENT + random.whole(0, 20),
    ...attitude.agreement.map((middle) => unlessSkipped(AGREEMENT[step(middle, random) - 1]!)),
    ...attitude.importance.map((middle) => unlessSkipped(step(middle, random))),
    unlessSkipped(random.weighted(attitude.needs)),
    unlessSkipped(Math.min(10, attitude.recommends + random.whole(-3, 2))),
    random.weighted(HOUSEHOLDS),
    random.weighted(EDUCATION),
  ];
}

/** An answer from 1 to 5, near the middle: triangular, at most one and a half steps away before rounding. */
function step(middle: number, random: Random): number {
  const off = 1.5 * (random.next() + random.next() - 1);
  return Math.min(5, Math.max(1, Math.round(middle + off)));
}
