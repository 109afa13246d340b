import { createRandom } from "../../../src/model/index";
import type { Cell, Table } from "../../../src/table/index";
import { tableOf } from "../support/run";

export const HEADERS = ["Customer", "Orders", "Days since", "Basket", "Region", "Churned", "Tier", "Revenue"];
/** Orders, days since the last one and basket in the middle of each group; how many customers; how many in ten churned. */
const GROUPS = [
  { middle: [2, 200, 30], customers: 36, churned: 8, revenue: 60 },
  { middle: [20, 10, 40], customers: 30, churned: 1, revenue: 800 },
  { middle: [8, 40, 300], customers: 24, churned: 3, revenue: 2400 },
];

/** 90 customers in three groups with gaps between them, the first `extra` of them once more under other ids. The order of the rows mixes the groups. */
export function shops(extra = 0): Table {
  return tableOf(HEADERS, shopRows(extra));
}

export function shopRows(extra = 0): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  const random = createRandom(11);
  for (const [g, { middle, customers, churned, revenue }] of GROUPS.entries()) {
    for (let i = 0; i < customers; i++) {
      /** Three uniform numbers added up: near enough to a normal one. */
      const around = (m: number): number => Math.round(100 * m * (1 + 0.2 * (random() + random() + random() - 1.5))) / 100;
      rows.push([
        `C-${g}${i}`,
        ...middle.map(around),
        ["North", "South", "West"][(i * 5 + g) % 3]!,
        i % 10 < churned ? "Yes" : "No",
        ["Gold", "Silver"][(i + g) % 2]!,
        Math.round(revenue + i),
      ]);
    }
  }
  const mixed = rows.map((_, i) => rows[(i * 37) % rows.length]!);
  const more = mixed.slice(0, extra).map((row, i) => [`N-${i}`, ...row.slice(1)]);
  return [...mixed, ...more];
}

export const BASES = ["Orders", "Days since", "Basket"];
