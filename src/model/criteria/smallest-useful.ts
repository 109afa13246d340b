/** Customers a segment should have: 10 and 2 %; in lists of under 100 customers a tenth, at least 2. */
export function smallestUseful(customers: number): number {
  return customers < 100 ? Math.max(2, Math.floor(customers / 10)) : Math.max(10, Math.ceil(0.02 * customers));
}
