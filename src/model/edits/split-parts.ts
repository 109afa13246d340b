import { segmentsOf } from "../placing/index";
import type { CenterRule } from "../placing-rule";

/**
 * Cuts a segment of several centers between them: the two farthest apart part company, the others go with the nearer of the two. Nobody of another segment moves.
 * The second half gets the next number after the last.
 */
export function splitParts({ centers, segmentOf }: CenterRule, number: number): Pick<CenterRule, "centers" | "segmentOf"> {
  const own = Array.from(centers.keys()).filter((part) => segmentOf[part] === number);
  const apart = (a: number, b: number): number => centers[a]!.reduce((sum, x, j) => sum + (x - centers[b]![j]!) ** 2, 0);
  let [first, second, farthest] = [own[0]!, own[1]!, -1];
  for (const a of own) {
    for (const b of own) {
      const distance = apart(a, b);
      if (a < b && distance > farthest) [first, second, farthest] = [a, b, distance];
    }
  }
  const gone = new Set(own.filter((part) => apart(part, second) < apart(part, first)));
  return { centers, segmentOf: segmentOf.map((segment, part) => (gone.has(part) ? segmentsOf({ segmentOf }) + 1 : segment)) };
}
