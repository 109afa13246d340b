/** Small parts of the story in `segment.ts`, and its afterword: why a customer is where it is. */
export { comparedBy, formedBy, WHY_A_MIXTURE, methodFor } from "./choose-method";
export { type CustomerExplained, explainCustomer, type Kept } from "./explain-customer";
export { profiledColumns } from "./profiled-columns";
export { only, spread } from "./rows";
export { savedQuality } from "./saved-quality";
export { fewestCustomers, refuseNumber, tooFewCustomers, unplaced } from "./troubles";
