/** What headers say, in several languages; each pattern is tried on `headerWords(header)`. */
export const SAYS = {
  id: /(^| )(id|ids|ident|identifier|nr|no|num|number|key|guid|uuid|sku|ean|iban|vat|ssn|siret|siren)( |$)|nummer( |$)|(^| )n°|(^| )(cust|customer|client|account|member|user)(id|nr|no|key|code)( |$)/,
  customerId:
    /(^| )(customer|cust|client|account|acct|member|user|subscriber|contact|buyer|household|kunden?|kunde|cliente|klant|mitglied)( ?)(id|nr|no|num|number|key|code|nummer|ref|$)/,
  foreignKey: /(^| )(id|ids|key|code|no|nr|sku|ean)( |$)/,
  coordinate: /(^| )(latitude|longitude|lat|lon|lng|breitengrad|längengrad|latitud|longitud)( |$)/,
  phone:
    /(^| )(phone|phones|telephone|tel|fax|mobile|cell|cellphone|telefon|handy|mobil|telefax|téléphone|portable|teléfono|móvil|telefono|cellulare|telefone)( |$)|phone( number)?$/,
  name: /(^| )(name|names|firstname|first|lastname|last|surname|forename|vorname|nachname|familienname|nombre|nombres|apellido|apellidos|nom|prénom|prenom|nome|cognome|sobrenome|naam|achternaam|voornaam|company|firma|contact|kontakt|kontaktperson|contactpersoon|contacto|contatto|contato|ansprechpartner|ansprechpartnerin|interlocuteur|kundin|klant|cliente|customer|client|kunde|holder|person)( |$)|name( |$)/,
  /** Whatever stands below is a person's. */
  personName:
    /(^| )(firstname|lastname|surname|forename|vorname|nachname|familienname|apellido|apellidos|prénom|prenom|cognome|sobrenome|achternaam|voornaam|fullname)( |$)|(^| )(first|last|given|family|full|middle|maiden|customer|client|contact|person) names?( |$)/,
  /** A name of something else, or what a contact is rather than who. */
  noPerson:
    /(^| )(product|item|brand|plan|city|country|event|campaign|course|category|store|shop|file|sheet|project|produkt|artikel|title|titel|position|type|typ|role|rolle|channel|medium|method|language|status|reason|preference)( |$)/,
  address:
    /(^| )(address|addresses|addr|street|road|house|adresse|anschrift|straße|strasse|hausnummer|rue|dirección|direccion|calle|indirizzo|endereço|adres|straat|zip|zipcode|postal|postcode|plz|postleitzahl|cap|cep)( |$)|address( |$)|^via$/,
  geography:
    /(^| )(city|town|place|location|country|state|province|region|county|district|territory|area|zone|continent|market|latitude|longitude|lat|lon|lng|stadt|ort|land|bundesland|kreis|gebiet|ville|pays|région|departement|département|ciudad|país|pais|provincia|región|città|paese|regione|cidade|estado)( |$)/,
  demographic:
    /(^| )(gender|sex|age (group|band|range|bracket|class)|agegroup|altersgruppe|altersklasse|tranche d'âge|marital|married|education|ethnicity|race|nationality|language|title|salutation|occupation|job|position|profession|birth|birthday|birthdate|dob|born|household|dependents|partner|senior|citizen|senior citizen|religion|geschlecht|familienstand|beruf|bildung|anrede|titel|sprache|geburtsdatum|geburtstag|sexe|genre|profession|langue|naissance|género|sexo|profesión|idioma|nacimiento|sesso|professione)( |$)/,
  birth: /(^| )(birth|birthday|birthdate|dob|born|geburtsdatum|geburtstag|naissance|nacimiento|nascita)( |$)/,
  segment:
    /^(second best )?(customer |client |our |rfm |kunden|klant)?(segments?|segmento|segmentos|segmenti|segmentation|segmentierung|segmentación|segmentazione|segmentação|segmenten|clusters?|kluster)( (name|no|nr|number|id|key|fit|label|names|client|clients|cliente|clientes|clienti|de|des|dei|di|del|k means|rfm|\d+))*$|(^| )(k means|kmeans|rfm segment|persona|personas)( |$)/,
  outcome:
    /(^| )(churn|churned|churns|attrition|attrited|exited|left|cancelled|canceled|converted|conversion|responded|response|bought|purchased|subscribed|defaulted|default|renewed|lapsed|outcome|target|gekündigt|kündigung|abgewandert|gekauft|résilié|résiliation|baja|abandono|accepted|retained|won|lost|disdetta|cancelado|cancelamento|opgezegd|konvertiert|converti|convertido|convertito|bad|fraud|complained)( |$)/,
  date: /(^| )(date|datum|fecha|dato|data (di|de|da|do|del|della|dell))( |$)|(date|datum)$/,
  ip: /(^| )ip( |$)/,
  question: /^(q|item|question|frage|statement|pregunta|domanda|pergunta|vraag|aussage) ?\d+/,
  code: /(^| )(channel|type|class|group|category|cat|code|status|segment|cluster|branch|store|shop|plan|tier|level|division|department|dept|sector|industry|browser|os|operating|systems|traffic|source|medium|campaign|cohort|product|brand|kanal|typ|art|klasse|gruppe|kategorie|filiale|branche|abteilung|canal|tipo|clase|grupo|categoría|categoria|groupe|catégorie|gruppo|klas|soort|rep|agent|warehouse|bucket|bin|bins|band|route|gate|batch|lot|line|flag|variant|package|paket|tarif|tariff|sucursal|tienda|magasin|filiale|negozio|loja|winkel|filiaal|terminal|campus|team|grade|race|species|cultivar|diagnosis)( |$)/,
  measure:
    /(^| )(count|number|num|qty|quantity|visits|orders|purchases|rating|score|satisfaction|likelihood|nps|age|years|year|months|days|weeks|hours|children|kids|size|amount|spend|spending|frequency|items|units|tenure|income|salary|price|total|sum|avg|average|mean|rate|ratio|percent|pct|balance|alter|anzahl|menge|summe|betrag|umsatz|tage|nombre|âge|cantidad|edad|importance|agreement|times|clicks|sessions|calls|tickets|products)( |$)/,
  value:
    /(^| )(revenue|turnover|sales|clv|ltv|cltv|lifetime value|customer value|total spend|total spending|total spent|total charges|total amount|total sales|total value|annual spend|yearly spend|amount spent|spend|spent|value|umsatz|jahresumsatz|erlös|erlöse|kundenwert|chiffre d'affaires|ca|ventes|ingresos|ventas|facturación|gasto|fatturato|ricavi|vendite|spesa|receita|vendas|faturamento|omzet|omsättning)( |$)/,
  wholeValue:
    /(^| )(total|totals|annual|yearly|lifetime|overall|sum|12|gesamt|jahres|jahresumsatz|summe|net|customer value|revenue|turnover|umsatz|clv|ltv|cltv)( |$)/,
  note: /(^| )(note|notes|comment|comments|remark|remarks|description|bemerkung|bemerkungen|notiz|notizen|kommentar|commentaire|comentario|comentarios|nota|notas|opmerking|opmerkingen|observaciones|anmerkung|anmerkungen|memo|remarque|remarques)( |$)/,
} as const;

/** The header in lower-case words: "SupportRepId" → "support rep id", "Total_Spend (€)" → "total spend". */
export function headerWords(header: string): string {
  return header
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/[^\p{L}\p{N}'°]+/gu, " ")
    .trim()
    .toLowerCase();
}
