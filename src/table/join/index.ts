/** Columns of another sheet, added to the customers by their id. */
export { joinSteps, joinTable, type Joined, type JoinOptions } from "./join-table";
export { likelyIdColumn, type LikelyId } from "./likely-id-column";
