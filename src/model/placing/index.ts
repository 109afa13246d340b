/** Placing customers by a learned rule: nearest center, likeliest part, bands or levels. */
export { bandOf, levelsOf } from "./band-of";
export { centerRule } from "./center-rule";
export { learnReach } from "./learn-reach";
export { placeCustomers, type ToPlace } from "./place-customers";
export { segmentsOf } from "./segments-of";
export { toPlace } from "./to-place";
