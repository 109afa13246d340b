import { fail, type Outcome, succeed } from "../table/index";
import { troubleOf } from "./trouble-of";

/** Works in Excel; whatever goes wrong comes back as trouble in words. */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<Outcome<T>> {
  try {
    return succeed(await Excel.run(work));
  } catch (error) {
    return fail(troubleOf(error));
  }
}
