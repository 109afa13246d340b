/** The top of a hierarchical tree, for a picture. */
export type Dendrogram = {
  /** Customers in each leaf (a branch below the cut of the picture), from left to right. */
  readonly leaves: readonly { readonly customers: number }[];
  /** Which two are joined, from the lowest to the highest: a number below `leaves.length` is a leaf, others the join before it (leaves.length + place). */
  readonly joins: readonly { readonly left: number; readonly right: number; readonly height: number }[];
};
