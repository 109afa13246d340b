import type { Objective } from "./objective";

/** What segments can be for, in the order they are offered. */
export const OBJECTIVES: readonly { readonly objective: Objective; readonly title: string; readonly words: string }[] = [
  { objective: "explore", title: "Just explore", words: "See what kinds of customers there are." },
  { objective: "retain", title: "Retain customers", words: "Who is likely to leave, and what they have in common." },
  { objective: "grow", title: "Grow value", words: "Who is worth most, and who could be worth more." },
  { objective: "target", title: "Target campaigns", words: "Who to address with which message, and who responds." },
  { objective: "develop", title: "Develop products", words: "What different customers need, think and use." },
  { objective: "serve", title: "Set service levels", words: "How much service each tier of customers deserves." },
  { objective: "price", title: "Price and promotions", words: "Who buys at full price, who on offers, and how much." },
  { objective: "lookalikes", title: "Find look-alikes", words: "Segments that prospects can be placed in by what is known of them." },
];
