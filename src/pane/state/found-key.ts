import type { CustomersRead } from "../../actions/index";
import type { SegmentRequest } from "../../features/index";

/** Two findings with the same key are the same segments: same place, same request. */
export function foundKey(customers: CustomersRead | null, request: SegmentRequest): string {
  return JSON.stringify([customers?.place.sheetName, customers?.place.address, customers?.description.customers, request]);
}

/** Whether what was found still answers what is asked for. */
export function sameRequest(a: SegmentRequest, b: SegmentRequest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
