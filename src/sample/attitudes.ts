/** How a kind of customer answers a survey. The answers made of them have real structure: four attitudes, blurred by chance. */
export type Attitude = {
  /** Share among customers who seldom, and who often, buy with a discount. */
  readonly weights: readonly [seldom: number, often: number];
  /** Middle of the answers from 1 to 5, in the order of `STATEMENTS`. */
  readonly agreement: readonly number[];
  /** The same in the order of `IMPORTANT`. */
  readonly importance: readonly number[];
  readonly needs: readonly (readonly [string, number])[];
  readonly recommends: number;
};

export const STATEMENTS = [
  "I compare prices before I buy",
  "I like to try new products",
  "I pay more for fair and green products",
  "Shopping should take no time",
  "I ask for advice before I buy",
];

export const IMPORTANT = ["Importance of price", "Importance of quality", "Importance of delivery", "Importance of service"];

export const AGREEMENT = ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"];

export const ATTITUDES: readonly Attitude[] = [
  {
    // saves money
    weights: [1, 6],
    agreement: [4.8, 2.6, 1.6, 2.8, 1.9],
    importance: [4.9, 2.6, 2.5, 1.8],
    needs: [
      ["Saving money", 8],
      ["Saving time", 1],
    ],
    recommends: 6,
  },
  {
    // saves time
    weights: [4, 2],
    agreement: [2, 2.4, 2.4, 4.8, 1.5],
    importance: [2.4, 3.2, 4.9, 2.6],
    needs: [
      ["Saving time", 8],
      ["Advice", 1],
    ],
    recommends: 7,
  },
  {
    // wants it good and fair, and explained
    weights: [4, 1],
    agreement: [2.2, 2.8, 4.7, 1.8, 4.5],
    importance: [2, 4.9, 2.4, 4.6],
    needs: [
      ["Advice", 5],
      ["Good conscience", 5],
      ["Inspiration", 1],
    ],
    recommends: 9,
  },
  {
    // wants what is new
    weights: [3, 2],
    agreement: [2.6, 4.9, 2.8, 3, 3.2],
    importance: [2.8, 3.6, 3.8, 3],
    needs: [
      ["Inspiration", 8],
      ["Saving time", 1],
    ],
    recommends: 8,
  },
];
