import type { Family } from "../../table/index";

/** What each family of columns speaks of, in the order they are shown. */
export const families: Readonly<Record<Family, { readonly title: string; readonly term: string }>> = {
  behavioural: { title: "What they do", term: "behavioural" },
  needs: { title: "What they need", term: "needs" },
  psychographic: { title: "What they think", term: "psychographic" },
  demographic: { title: "Who they are", term: "demographic" },
  geographic: { title: "Where they are", term: "geographic" },
};
