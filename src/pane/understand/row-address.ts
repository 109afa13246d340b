import type { CustomersPlace } from "../../actions/index";

/** The cells of one customer: the list from A1 to H441, data row 15 → "A17:H17". */
export function rowAddress({ address, firstRow }: CustomersPlace, dataRow: number): string {
  return address.replace(/\d+/g, String(firstRow + dataRow + 1));
}
