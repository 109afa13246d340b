import type { Trouble } from "../../table/index";
import { TroubleBar } from "../frame/index";

/** What has to be settled before anything is touched. */
export function Obstacles({ obstacles }: { readonly obstacles: readonly Trouble[] }) {
  return obstacles.map((obstacle, index) => <TroubleBar key={index} trouble={obstacle} intent="warning" />);
}
