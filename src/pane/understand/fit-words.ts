import type { CustomerExplained } from "../../actions/index";
import type { Method } from "../../features/index";
import { hundredths, share } from "../words/numbers";

/** Fits from where the own center is half as far as the next one, and under which the next one is nearly as close. */
const WELL_INSIDE = 0.5;
const NEAR_A_BORDER = 0.25;

/** How well a customer sits in its segment, and where else it could be; by the names that segments have now. */
export function fitWords({ fit, second, outside }: CustomerExplained, method: Method, names: readonly string[]): string {
  const other = second === 0 ? null : names[second - 1]!;
  return [
    ...(outside ? ["Unlike the customers of any segment: look whether its values are right."] : []),
    ...(fit === null ? [] : [`${fitSentence(fit, method)}${other === null ? "" : `; second best: ${other}`}.`]),
  ].join(" ");
}

function fitSentence(fit: number, method: Method): string {
  if (method === "mixture") return `Belongs here with a probability of ${share(fit)}`;
  const where = fit >= WELL_INSIDE ? "Sits well inside" : fit >= NEAR_A_BORDER ? "Sits well" : "Near the border";
  return `${where} (fit ${hundredths(fit)} of 1)`;
}
