import { distinctPoints, type Points } from "../points";

/** So few that customers with the very same answers make segments look distinct… */
const FEW_COMBINATIONS = 20;
/** …when so many share one, on average. */
const CUSTOMERS_A_COMBINATION = 5;

/** How many different rows there are, where they are so few that a silhouette is no evidence of groups; else null. Rows in canonical order. */
export function fewCombinations(points: Points): number | null {
  const combinations = distinctPoints(points, FEW_COMBINATIONS + 1);
  return combinations <= FEW_COMBINATIONS && combinations * CUSTOMERS_A_COMBINATION <= points.count ? combinations : null;
}
