/** The task pane: shows what the actions find and asks for the next; the only folder that says `react`. */
export { Pane } from "./Pane";
export type { ThemeName } from "./frame/index";
