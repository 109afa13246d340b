/** How a kind of customer buys. The list made of them has real structure: five ways of buying, blurred at the edges. */
export type Habit = {
  readonly weight: number;
  /** Years as a customer. */
  readonly years: readonly [number, number];
  readonly ordersPerYear: readonly [number, number];
  /** Middle and spread (in doublings) of an order's value. */
  readonly order: readonly [number, number];
  /** Days since the last order. */
  readonly quiet: readonly [number, number];
  readonly discount: number;
  readonly returns: number;
  readonly newsletter: number;
  readonly channels: readonly (readonly [string, number])[];
  readonly ages: readonly (readonly [string, number])[];
};

export const HABITS: readonly Habit[] = [
  {
    // regulars: often, at the full price, in the shop
    weight: 26,
    years: [3, 9],
    ordersPerYear: [14, 26],
    order: [62, 0.3],
    quiet: [2, 28],
    discount: 0.06,
    returns: 0.02,
    newsletter: 0.86,
    channels: [
      ["Store", 6],
      ["Online", 2],
      ["App", 2],
    ],
    ages: [
      ["35–44", 3],
      ["45–54", 5],
      ["55–64", 3],
    ],
  },
  {
    // few and large orders
    weight: 14,
    years: [2, 8],
    ordersPerYear: [2, 4],
    order: [520, 0.35],
    quiet: [20, 120],
    discount: 0.03,
    returns: 0.03,
    newsletter: 0.4,
    channels: [
      ["Store", 5],
      ["Online", 5],
    ],
    ages: [
      ["45–54", 3],
      ["55–64", 4],
      ["65+", 3],
    ],
  },
  {
    // bargains: often, cheap, much sent back
    weight: 24,
    years: [1, 5],
    ordersPerYear: [8, 16],
    order: [28, 0.3],
    quiet: [4, 45],
    discount: 0.52,
    returns: 0.21,
    newsletter: 0.93,
    channels: [
      ["App", 6],
      ["Online", 4],
    ],
    ages: [
      ["18–24", 4],
      ["25–34", 5],
      ["35–44", 2],
    ],
  },
  {
    // new: the first orders
    weight: 18,
    years: [0.1, 0.7],
    ordersPerYear: [3, 6],
    order: [74, 0.4],
    quiet: [3, 70],
    discount: 0.18,
    returns: 0.06,
    newsletter: 0.62,
    channels: [
      ["Online", 6],
      ["App", 3],
      ["Store", 1],
    ],
    ages: [
      ["25–34", 5],
      ["35–44", 3],
      ["18–24", 2],
    ],
  },
  {
    // gone quiet
    weight: 18,
    years: [3, 9],
    ordersPerYear: [1, 3],
    order: [66, 0.4],
    quiet: [320, 700],
    discount: 0.14,
    returns: 0.05,
    newsletter: 0.21,
    channels: [
      ["Online", 5],
      ["Store", 4],
    ],
    ages: [
      ["25–34", 2],
      ["35–44", 3],
      ["45–54", 3],
      ["65+", 2],
    ],
  },
];
