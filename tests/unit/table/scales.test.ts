import { cycle, levels, look, many } from "./columns";
import { columnsOf, describeNow } from "../support/tables";

describe("yes and no", () => {
  it.each([
    ["Yes", "No"],
    ["y", "n"],
    ["ja", "nein"],
    ["WAHR", "FALSCH"],
    ["OUI", "non"],
    ["vrai", "faux"],
    ["sí", "no"],
    ["verdadero", "falso"],
    ["sì", "no"],
    ["vero", "falso"],
    ["ja", "nee"],
    ["waar", "onwaar"],
    ["sim", "não"],
    ["verdadeiro", "falso"],
    ["да", "нет"],
  ])("%s and %s; yes is what happened", (yes, no) => {
    const { column, customers } = look("Newsletter", cycle(yes, no, no));
    expect(column).toMatchObject({ kind: "yesNo", outcomeLevel: yes });
    expect(customers.columns[1]!.levels).toEqual([no, yes]);
  });
  it("x and blank: a blank is a no, not a gap", () => {
    const { column, problems, customers } = look("Newsletter", cycle("x", null, null, "X", "x"));
    expect(column).toMatchObject({ kind: "yesNo", role: "segmentBy", missing: 0, distinct: 2, outcomeLevel: "x" });
    expect(customers.columns[1]!.levels).toEqual(["(blank)", "x"]);
    expect(problems).toEqual([]);
    expect(look("Newsletter", cycle("x")).column).toMatchObject({ usable: false });
  });
  it.each([
    ["Status", ["active", "churned", "active"], "churned"],
    ["Status", ["churned", "not churned", "churned"], "churned"],
    ["Credit", ["good", "bad", "bad"], "bad"],
    ["Ergebnis", ["gekauft", "nicht gekauft", "gekauft"], "gekauft"],
    ["Group", ["a", "a", "b"], "b"],
    ["Answer", ["Yes", "No", "Not asked"], "Yes"],
  ])("of %s %j, %s counts as happened", (name, values, expected) => {
    expect(look(name, cycle(...values)).column.outcomeLevel).toBe(expected);
  });
});

describe("ordered answers", () => {
  it.each([
    ["en", ["Strongly agree", "Agree", "Neutral", "Disagree", "Strongly disagree"]],
    ["de", ["Stimme voll zu", "Stimme eher zu", "Teils teils", "Stimme eher nicht zu", "Stimme gar nicht zu"]],
    ["fr", ["Tout à fait d’accord", "Plutôt d’accord", "Plutôt pas d'accord", "Pas du tout d'accord"]],
    ["es", ["Muy de acuerdo", "De acuerdo", "Ni de acuerdo ni en desacuerdo", "En desacuerdo", "Muy en desacuerdo"]],
    ["it", ["Completamente d'accordo", "D'accordo", "In disaccordo", "Fortemente in disaccordo"]],
    ["pt", ["Concordo totalmente", "Concordo", "Discordo", "Discordo totalmente"]],
    ["nl", ["Helemaal mee eens", "Mee eens", "Neutraal", "Mee oneens", "Helemaal mee oneens"]],
    ["de", ["Sehr zufrieden", "Zufrieden", "Unzufrieden", "Sehr unzufrieden"]],
  ])("%s: %j from lowest to highest, of what customers think", (_, answers) => {
    expect(levels("Question", cycle(...answers))).toEqual([...answers].reverse());
    expect(look("Question", cycle(...answers)).column).toMatchObject({ role: "segmentBy", family: "psychographic" });
  });
  it("importance is of what customers need", () => {
    expect(look("Price", cycle("Very important", "Important", "Slightly important")).column).toMatchObject({
      kind: "ordered",
      family: "needs",
    });
    expect(look("Preis", cycle("sehr wichtig", "eher wichtig", "unwichtig")).column).toMatchObject({ kind: "ordered", family: "needs" });
  });
  it.each([
    ["Usage", ["never", "rarely", "sometimes", "often", "always"]],
    ["Nutzung", ["nie", "selten", "manchmal", "häufig", "immer"]],
    ["Usage", ["jamais", "parfois", "souvent", "toujours"]],
    ["Uso", ["nunca", "a veces", "a menudo", "siempre"]],
    ["Uso", ["mai", "raramente", "spesso", "sempre"]],
    ["Gebruik", ["nooit", "soms", "vaak", "altijd"]],
    ["Size", ["S", "M", "L", "XL"]],
    ["Level", ["low", "medium", "high"]],
    ["Nivel", ["bajo", "medio", "alto"]],
    ["Education", ["High School", "Bachelor", "Master", "PhD"]],
    ["Bildung", ["Hauptschule", "Realschule", "Abitur", "Studium"]],
    ["Grade", ["C", "B", "A"]],
    ["Rating", ["BBB", "A", "AA", "AAA"]],
    ["Visits", ["yearly", "monthly", "weekly", "daily"]],
    ["Stated", ["1 - low", "2 - middle", "3 - high"]],
    ["Age", ["<18", "18–24", "25–34", "65+"]],
    ["Alter", ["unter 25", "25 bis 39", "40-59", "über 60"]],
    ["Âge", ["moins de 25", "25 à 39", "40 à 59", "60 et plus"]],
    ["Income", ["€10k-20k", "€20k-50k", "€50k-100k", ">€100k"]],
    ["Income", ["1,000 - 2,000", "2,001 - 10,000", "10,001+"]],
    ["Income", ["<=50K", ">50K"]],
    ["Tenure", ["< 1 year", "1-2 years", "3-5 years", "> 5 years"]],
  ])("%s %j", (name, expected) => {
    expect(levels(name, cycle(...[...expected].reverse()))).toEqual(expected);
  });
  it.each([
    ["Plan", ["A", "B", "C"]],
    ["Brand", ["7 Eleven", "4 Pets", "3 Mobile"]],
    ["Colour", ["red", "green", "blue"]],
  ])("%s %j has no order", (name, values) => {
    expect(look(name, cycle(...values)).column.kind).toBe("category");
  });
  it("don't know is no answer", () => {
    const { column, customers } = look("Question", cycle("agree", "disagree", "neutral", "Don't know"));
    expect(column).toMatchObject({ kind: "ordered", missing: 15, sentinels: ["Don't know"] });
    expect(customers.columns[1]!.levels).toEqual(["disagree", "neutral", "agree"]);
  });
});

describe("answers in numbers", () => {
  it.each(["Satisfaction", "Zufriedenheit mit dem Service", "Importance of price", "NPS", "Q7", "Tevredenheid"])(
    "under %s are ordered",
    (name) => {
      const { column } = look(name, cycle(1, 5, 3, 2, 4));
      expect(column).toMatchObject({ kind: "ordered", role: "segmentBy" });
      expect(["psychographic", "needs"]).toContain(column.family);
    },
  );
  it("from 0 to 10 too, and not where they are amounts", () => {
    expect(
      look(
        "Likelihood to recommend",
        many(60, (i) => i % 11),
      ).column,
    ).toMatchObject({ kind: "ordered", family: "psychographic" });
    expect(
      look(
        "Satisfaction",
        many(60, (i) => i * 1.5),
      ).column.kind,
    ).toBe("number");
    expect(look("Children", cycle(0, 1, 2, 3)).column.kind).toBe("number");
  });
  it("of several columns numbered alike, though no header says so", () => {
    const answer = (seed: number) => many(60, (i) => 1 + ((i * seed + Math.floor(i / 7)) % 5));
    const survey = { att1: answer(1), att2: answer(2), att3: answer(3), visits: answer(4) };
    const { columns } = describeNow(columnsOf(survey)).description;
    expect(columns.map(({ kind }) => kind)).toEqual(["ordered", "ordered", "ordered", "number"]);
    expect(columns[0]!.family).toBe("psychographic");
    const chosen = describeNow(columnsOf(survey), true, { kinds: { att1: "number" } }).description.columns;
    expect(chosen.map(({ kind }) => kind)).toEqual(["number", "ordered", "ordered", "number"]);
  });
});
