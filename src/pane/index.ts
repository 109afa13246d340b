/** The task pane: shows what the actions find and asks for the next; the only folder that says `react`. */
export type { ThemeName } from "./frame/index";
export { Pane } from "./Pane";
export { themeOf } from "./theme-of";
export { Unavailable } from "./Unavailable";
