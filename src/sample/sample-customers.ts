import { HABITS, type Habit } from "./habits";
import { createRandom, type Random } from "./random";
import type { SampleList } from "./sample-list";

/** 30 September 2026 as Excel counts days. */
const AS_OF = 46_295;
const DAYS_A_YEAR = 365;

const COLUMNS: SampleList["columns"] = [
  ["Customer ID", "General", 12],
  ["Name", "General", 22],
  ["City", "General", 12],
  ["Region", "General", 9],
  ["Age group", "General", 11],
  ["Customer since", "yyyy-mm-dd", 15],
  ["Orders", "0", 9],
  ["Spend", "#,##0.00", 12],
  ["Average order", "#,##0.00", 14],
  ["Last order", "yyyy-mm-dd", 12],
  ["Discount share", "0%", 14],
  ["Returns", "0", 9],
  ["Channel", "General", 10],
  ["Newsletter", "General", 11],
].map(([header, numberFormat, width]) => ({
  header: String(header),
  numberFormat: String(numberFormat),
  width: Number(width),
  wrap: false,
}));

const FIRST_NAMES =
  "Ada Bela Cleo Dario Edda Fina Gero Hedi Ivo Jola Kimo Lene Milo Nora Ole Pia Quinn Rosa Sami Tilda Udo Vera Wim Xenia Yara Zeno".split(
    " ",
  );
const LAST_NAMES =
  "Amberg Birkdal Corvin Dunmore Elster Farrow Grebe Holm Iversby Jarrow Kestrel Lindow Marlow Northey Oakes Pellow Quarry Rowan Selby Thorne Ullow Varley Wren Yarrow".split(
    " ",
  );
const CITIES: readonly (readonly [readonly [city: string, region: string], number])[] = [
  [["Northport", "North"], 5],
  [["Fellside", "North"], 2],
  [["Easton", "East"], 4],
  [["Marsham", "East"], 2],
  [["Southbay", "South"], 4],
  [["Downley", "South"], 3],
  [["Westford", "West"], 3],
  [["Highmoor", "West"], 1],
];

/** A made-up list of customers of a shop that does not exist: the same on every call. One habit a customer decides how they buy. */
export function sampleCustomers(customers = 240): SampleList {
  const random = createRandom(20260930);
  const habits = HABITS.map((habit) => [habit, habit.weight] as const);
  const rows = Array.from({ length: customers }, (_, i) => customer(1001 + i, random.weighted(habits), random));
  return { title: "Sample customers", tableName: "Customers", columns: COLUMNS, rows };
}

function customer(id: number, habit: Habit, random: Random): (string | number | null)[] {
  const [city, region] = random.weighted(CITIES);
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
  const age = random.chance(0.03) ? null : random.weighted(habit.ages);
  const years = habit.years[0] + random.next() * (habit.years[1] - habit.years[0]);
  const orders = Math.max(
    1,
    Math.round(years * (habit.ordersPerYear[0] + random.next() * (habit.ordersPerYear[1] - habit.ordersPerYear[0]))),
  );
  const average = cents(random.skewed(habit.order[0], habit.order[1]));
  const since = AS_OF - Math.round(years * DAYS_A_YEAR);
  const last = Math.max(since, AS_OF - random.whole(habit.quiet[0], habit.quiet[1]));
  const discount = Math.min(0.9, Math.round(random.skewed(habit.discount, 0.4) * 100) / 100);
  const returns = Math.round(orders * habit.returns * (0.5 + random.next()));
  const newsletter = random.chance(habit.newsletter) ? "yes" : "no";
  const channel = random.weighted(habit.channels);
  return [
    `C-${id}`,
    name,
    city,
    region,
    age,
    since,
    orders,
    cents(orders * average),
    average,
    last,
    discount,
    returns,
    channel,
    newsletter,
  ];
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
