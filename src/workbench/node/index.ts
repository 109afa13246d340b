/** The emulated Excel where there is no browser: Microsoft's office.js loaded into Node. */
export { loadOffice } from "./load-office";
