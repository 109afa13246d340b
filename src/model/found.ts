/** Centers, and the sum of squared distances of all rows to the nearest of them. */
export type Found = { readonly centers: number[][]; readonly inertia: number };
