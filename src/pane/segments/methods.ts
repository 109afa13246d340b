import type { Method } from "../../features/index";

/** The methods in words: a title for a list, a name for a sentence, and what each does. */
export const methods: Readonly<Record<Method, { readonly title: string; readonly name: string; readonly explained: string }>> = {
  kmeans: {
    title: "Nearest average (k-means)",
    name: "k-means",
    explained: "Each customer joins the average customer they are most like. Right for most lists.",
  },
  ward: {
    title: "Step by step (Ward)",
    name: "Ward's method",
    explained: "Joins the most alike customers, then groups of them, into a tree that shows how segments nest.",
  },
  mixture: {
    title: "By probability (mixture model)",
    name: "a mixture model",
    explained: "Gives each customer a chance of belonging. Made for survey answers; blanks do no harm.",
  },
  rules: {
    title: "My own bands (rules)",
    name: "your own bands",
    explained: "Bands of one or two columns, such as value tiers or age by region: easy to explain, set by you.",
  },
  existing: {
    title: "Segments I have already",
    name: "segments you have already",
    explained: "A column of your list that holds them. They are described and judged like ours.",
  },
};
