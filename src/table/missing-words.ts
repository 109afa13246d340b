const WORDS = new Set(
  [
    "n/a n.a. n.a nan null nil #n/a - -- --- – — ? ?? ??? . (blank) (empty) (missing) (unknown) missing unknown unspecified undefined",
    "unbekannt inconnu inconnue desconocido desconocida sconosciuto sconosciuta onbekend okänd ukjent ukendt nieznane desconhecido desconhecida",
    "k.a. k.a s/d s/i n.d. n.d b.d. n.v.t. n.b. nsp ns/nc ns/nr",
  ]
    .join(" ")
    .split(" ")
    .concat(
      ["not available", "not applicable", "not specified", "not given", "not stated", "none given", "no data", "no answer", "no response"],
      ["don't know", "don’t know", "dont know", "prefer not to say", "prefer not to answer", "refused", "refused to answer"],
      ["keine angabe", "keine angaben", "keine antwort", "nicht bekannt", "nicht angegeben", "weiß nicht", "weiss nicht"],
      ["non renseigné", "non renseignée", "non précisé", "ne sait pas", "sans réponse", "sans objet", "non communiqué"],
      ["sin datos", "sin respuesta", "sin dato", "no sabe", "no contesta", "no disponible", "no aplica", "no especificado"],
      ["non disponibile", "non so", "non specificato", "nessuna risposta", "sem resposta", "não sabe", "não informado", "não disponível"],
      ["sem informação", "weet niet", "geen antwoord", "niet bekend", "niet opgegeven", "niet van toepassing", "vet ej", "ved ikke"],
    ),
);

/** Whether "NA" is one code among others (EU, NA, APAC) in texts like these, rather than a word for nothing. */
function naIsCode(texts: readonly string[]): boolean {
  let codes = 0;
  for (const text of texts) if (text.length <= 4 && text !== "NA" && /^[A-Z]{2,4}$/.test(text)) codes++;
  return codes > 0 && codes >= (texts.length - 1) / 2;
}

/** The longest of the words. */
const LONGEST = 24;

/** Says whether a text among these stands for "no value". "NA" does too, unless it is one code among others. */
export function missingWords(texts: readonly string[]): (text: string) => boolean {
  const na = !naIsCode(texts);
  return (text) => {
    if (text.length > LONGEST) return false;
    const word = text.toLowerCase();
    return WORDS.has(word) || (na && word === "na");
  };
}
