/**
 * What the segments are for: just explore, retain customers, grow value, target campaigns, develop products, set service levels, price and promotions,
 * find look-alikes among prospects.
 */
export type Objective = "explore" | "retain" | "grow" | "target" | "develop" | "serve" | "price" | "lookalikes";
