import type { CustomerExplained } from "../../actions/index";
import type { Method } from "../../features/index";
import { hundredths, share } from "../words/numbers";

/** Fits under this lie nearly as close to the second-best segment. */
const BORDER = 0.1;

/** How well a customer sits in its segment, and where else it could be. */
export function fitWords({ fit, second, outside }: CustomerExplained, method: Method, names: readonly string[]): string {
  const other = second === 0 ? null : names[second - 1]!;
  return [
    ...(outside ? ["Unlike the customers of any segment: read its segment with care."] : []),
    ...(fit === null ? [] : [`${fitSentence(fit, method)}${other === null ? "" : `; second best: ${other}`}.`]),
  ].join(" ");
}

function fitSentence(fit: number, method: Method): string {
  if (method === "mixture") return `Belongs here with a probability of ${share(fit)}`;
  return fit < BORDER ? `On the border (fit ${hundredths(fit)} of 1)` : `Fit ${hundredths(fit)} of 1`;
}
