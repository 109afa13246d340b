const WORDS = new Set(
  [
    "n/a n.a. n.a nan null #n/a - -- --- – — ? ?? . (blank) (empty) (missing) missing unknown unspecified undefined",
    "unbekannt inconnu desconocido desconocida sconosciuto onbekend okänd ukjent ukendt nieznane desconhecido",
    "k.a. k.a s/d n.d. n.d b.d.",
  ]
    .join(" ")
    .split(" ")
    .concat(
      "not available",
      "not applicable",
      "not specified",
      "no data",
      "no answer",
      "keine angabe",
      "nicht bekannt",
      "sin datos",
      "non renseigné",
    ),
);

/** Says of each text whether it stands for "no value". "NA" does too, unless it is one code among others (EU, NA, APAC). */
export function missingWords(texts: readonly string[]): readonly boolean[] {
  const codes = texts.filter((text) => /^[A-Z]{2,4}$/.test(text) && text !== "NA").length;
  const naIsCode = codes > 0 && codes >= (texts.length - 1) / 2;
  return texts.map((text) => WORDS.has(text.toLowerCase()) || (!naIsCode && text.toLowerCase() === "na"));
}
