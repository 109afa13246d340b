import { type ColumnDescription, headerWords } from "../table/index";
import type { Objective } from "./objective";

/** Which columns an objective leans to. */
export type Leaning = {
  /** Columns to segment by; null leaves the guesses as they are. */
  readonly bases: ((column: ColumnDescription) => boolean) | null;
  /** Why a column is one of them, and why another only describes. */
  readonly because: string;
  readonly otherwise: string;
  /** Said where there are too few such columns. */
  readonly noBases: string;
  /** Said where there is no outcome, or no value column; null where the objective needs none. */
  readonly needsOutcome: string | null;
  readonly needsValue: string | null;
};

const AS_GUESSED: Leaning = { bases: null, because: "", otherwise: "", noBases: "", needsOutcome: null, needsValue: null };

const does = ({ family }: ColumnDescription): boolean => family === "behavioural";
const thinks = ({ family }: ColumnDescription): boolean => family === "psychographic" || family === "needs";
const isKnownOfProspects = ({ family }: ColumnDescription): boolean => family === "demographic" || family === "geographic";

const PRICE_WORDS =
  /(^| )(price|prices|discount|discounts|promo|promotion|promotions|coupon|coupons|voucher|vouchers|deal|deals|sale|offer|offers|basket|cart|margin|rabatt|rabatte|preis|preise|gutschein|angebot|remise|prix|panier|descuento|precio|sconto|prezzo|korting|prijs)( |$)|average order|order value/;
const hasToDoWithPrice = ({ name }: ColumnDescription): boolean => PRICE_WORDS.test(headerWords(name));

const DOES = {
  bases: does,
  because: "What customers do: this objective is about behaviour.",
  otherwise: "Describes who does what: this objective is about behaviour.",
  noBases: "There are too few columns of what customers do (orders, spend, visits, last purchase): the proposal stays as it was.",
};

const LEANINGS: Readonly<Record<Objective, Leaning>> = {
  explore: AS_GUESSED,
  retain: {
    ...AS_GUESSED,
    ...DOES,
    needsOutcome: "To retain customers, a column that says who left (churned, cancelled) would show which segments lose most.",
  },
  grow: {
    ...AS_GUESSED,
    ...DOES,
    needsValue: "To grow value, a column of what customers are worth (revenue, spend) would show which segments matter.",
  },
  target: {
    ...AS_GUESSED,
    ...DOES,
    needsOutcome: "For campaigns, a column that says who responded or bought would show which segments to address.",
  },
  develop: {
    ...AS_GUESSED,
    bases: thinks,
    because: "What customers need or think: products are developed for that.",
    otherwise: "Describes; products are developed for what customers need or think.",
    noBases:
      "There are too few answers on what customers need or think: the proposal stays as it was. A survey can be added by customer id.",
  },
  serve: {
    ...AS_GUESSED,
    ...DOES,
    needsValue: "To set service levels, a column of what customers are worth (revenue, margin) would rank the segments.",
  },
  price: {
    ...AS_GUESSED,
    bases: hasToDoWithPrice,
    because: "Has to do with prices, offers or the size of a basket.",
    otherwise: "Describes; this objective is about prices and offers.",
    noBases: "There are too few columns on prices, discounts or baskets: the proposal stays as it was.",
  },
  lookalikes: {
    ...AS_GUESSED,
    bases: isKnownOfProspects,
    because: "Is known of prospects, too: they can be placed by it.",
    otherwise: "Is not known of prospects: it describes the segments.",
    noBases: "There are too few columns that are known of prospects, too (who and where they are): the proposal stays as it was.",
  },
};

export function leanTo(objective: Objective): Leaning {
  return LEANINGS[objective];
}
