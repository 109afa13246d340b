/** A change of the segments found, by hand: two made one, or one cut in two. Numbers are as they stood before this edit. */
export type Edit =
  { readonly edit: "merge"; readonly segments: readonly [number, number] } | { readonly edit: "split"; readonly segment: number };
