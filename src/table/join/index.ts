/** Columns of another sheet, added to the customers by their id. */
export { joinSteps, joinTable, type Joined, type JoinOptions } from "./join-table";
export { likelyIdColumn, type LikelyJoin } from "./likely-id-column";
