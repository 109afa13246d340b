import type { Family } from "./description";

/** Whole words of a header, tried on `headerWords(header)`. */
function words(...lists: readonly string[]): RegExp {
  return new RegExp(`(^| )(${lists.join(" ").split(" ").join("|")})( |$)`);
}

/** Beginnings of words, for languages that join and bend them: "zufrieden" in "Kundenzufriedenheit". */
function parts(...lists: readonly string[]): RegExp {
  return new RegExp(lists.join(" ").split(" ").join("|"));
}

/** The first family that a header has a word of; `words` are `headerWords(header)`. Null where it has none. */
export function saidFamily(words: string): Family | null {
  const said = FAMILY_WORDS.find(({ tests, not }) => not?.test(words) !== true && tests.some((test) => test.test(words)));
  return said?.family ?? null;
}

/** What headers say of families, in several languages. */
const FAMILY_WORDS: readonly { readonly family: Family; readonly tests: readonly RegExp[]; readonly not?: RegExp }[] = [
  {
    family: "needs",
    tests: [
      words(
        "need needs wish wishes want wants benefit benefits sought prefers preference preferences priority priorities importance important",
      ),
      words(
        "besoin besoins attente attentes souhait souhaits necesidad necesidades deseo deseos bisogno bisogni esigenza esigenze desiderio",
      ),
      words("necessidade necessidades desejo desejos behoefte behoeften wens wensen belang belangrijk expects expectation expectations"),
      parts(
        "bedürfnis bedarf wunsch erwartung wichtig präferenz préférence preferenc preferenz voorkeur importan expectativ aspettativ verwachting",
      ),
    ],
  },
  {
    family: "psychographic",
    not: /interest (rate|paid|income)|(^| )(credit|risk|fit) score/,
    tests: [
      words("satisfaction satisfied dissatisfied attitude attitudes opinion opinions agree agrees agreement lifestyle personality"),
      words(
        "motivation trust trusts nps recommend recommends likert survey feel feels feeling happy happiness perception mood enjoy enjoys like",
      ),
      words("likes love interest interests interested hobby hobbies loyal attitude rating csat belief beliefs adventurous"),
      words(
        "mening houding opinião opinioni opinione atteggiamento intérêt intérêts interesse interessen interessi interesses interés intereses",
      ),
      parts(
        "zufrieden einstellung meinung lebensstil vertrauen weiterempfehl recommand recomend raccomand aanbevel satisfac soddisfa satisfaç",
      ),
      parts("satisfait confian fiducia tevreden vertrouwen actitud atitude"),
    ],
  },
  {
    family: "geographic",
    tests: [
      words(
        "city town place location country state province region county district territory area zone continent market latitude longitude lat",
      ),
      words(
        "lon lng zip zipcode postal postcode plz cap cep urban rural distance stadt ort land bundesland kreis gebiet ville pays région",
      ),
      words(
        "département departement ciudad país pais provincia región città citta paese regione cidade região estado stad regio provincie",
      ),
      words("postleitzahl filiale population metro address adresse"),
    ],
  },
  {
    family: "demographic",
    tests: [
      words("gender sex age ages birth birthday birthdate dob born marital married marriage education ethnicity race nationality language"),
      words("religion occupation job profession title salutation income salary wage household family children kids kid child teen kidhome"),
      words(
        "teenhome dependents dependants partner spouse senior citizen foreign worker liable people housing home owner residence generation",
      ),
      words("employees industry sector company employed employment occupation student retired"),
      words(
        "geschlecht alter familienstand beruf bildung anrede titel sprache geburtsdatum geburtstag einkommen gehalt kinder haushalt branche",
      ),
      words("mitarbeiter sexe âge genre langue naissance revenu revenus enfants foyer métier éducation género sexo edad profesión idioma"),
      words(
        "nacimiento ingreso hijos hogar educación sesso età professione lingua reddito figli famiglia istruzione gênero idade profissão",
      ),
      words("renda filhos escolaridade geslacht leeftijd beroep inkomen kinderen huishouden opleiding burgerlijke staat"),
      parts("company.size marital.status personal.status altersgruppe altersklasse tranche.d'âge haushaltsgröße"),
    ],
  },
  {
    family: "behavioural",
    tests: [
      words(
        "spend spent spending spends revenue turnover sales amount purchase purchases purchased bought orders order basket quantity qty units",
      ),
      words(
        "items visits visit sessions clicks pages page logins login usage use used minutes calls call tickets complaints returns return",
      ),
      words(
        "recency frequency monetary tenure duration months days last first since contract payment paperless billing charges total balance",
      ),
      words("credit savings loan debt channel device browser traffic source visitor product products service services subscription plan"),
      words("discount coupon coupons email opens churn clv ltv points loyalty stores online web internet phone streaming support price"),
      words("umsatz bestellungen bestellung käufe kauf einkäufe besuche ausgaben kanal vertrag zahlung tage letzte erste menge anzahl"),
      words(
        "achats achat commandes commande visites dépenses canal contrat paiement compras compra pedidos pedido visitas gasto pago contrato",
      ),
      words(
        "acquisti acquisto ordini ordine visite spesa pagamento pedidos compras visitas gastos aankopen bestellingen bezoeken uitgaven",
      ),
    ],
  },
];
