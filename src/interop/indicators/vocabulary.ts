/**
 * Headings and words of a CSV with indicators. In each list the first is Dutch and the second English: those are
 * written; all of them are read, in any capitals, with or without accents, hyphens and underscores.
 */
export const headings = {
  id: ['id', 'id', 'code', 'indicator id', 'indicatorcode', 'indicator code'],
  label: ['indicator', 'indicator', 'naam', 'label', 'name', 'onderwerp', 'titel', 'title', 'naam indicator'],
  plainLabel: ['in gewone woorden', 'plain label', 'plainlabel', 'in plain words'],
  definition: ['definitie', 'definition', 'omschrijving', 'beschrijving', 'description'],
  unit: ['eenheid', 'unit', 'meeteenheid'],
  decimals: ['decimalen', 'decimals'],
  kind: ['soort', 'kind', 'type', 'soort indicator'],
  direction: ['richting', 'direction', 'gewenste richting'],
  lever: ['hefboom', 'lever'],
  theme: ['thema', 'theme', 'taakveld', 'task field', 'beleidsveld'],
  programme: ['programma', 'programme', 'program'],
  method: ['methode', 'method'],
  min: ['schaal van', 'range min', 'min', 'minimum'],
  max: ['schaal tot', 'range max', 'max', 'maximum'],
  source: ['bron', 'source', 'bronvermelding'],
  sourceUrl: ['bron link', 'source link', 'bron url', 'source url', 'url', 'link'],
  licence: ['licentie', 'licence', 'license'],
  licenceUrl: ['licentie link', 'licence link', 'license link'],
  retrieved: ['opgehaald op', 'retrieved', 'opgehaald', 'retrieved on'],
  explanation: ['toelichting', 'explanation', 'opmerking', 'opmerkingen', 'note', 'notes'],
  contact: ['contact', 'contact', 'contactpersoon'],
  contactUrl: ['contact link', 'contact link', 'contact url'],
  suppressBelow: ['niet tonen onder', 'suppress below', 'suppressbelow'],
  comparison: ['vergelijking', 'comparison', 'vergelijk met', 'vergeleken met', 'compared with'],
  areaCode: ['gebiedscode', 'area code', 'regiocode', 'gemeentecode', 'region code', 'codering', 'regios code'],
  areaName: [
    'gebied',
    'area',
    'regio',
    'region',
    "regio's",
    'regios',
    'gemeente',
    'gemeentenaam',
    'municipality',
    'wijken en buurten',
    'wijkenenbuurten',
    'gebieden',
    'areas',
    'gemeenten',
    'regionaam',
    'wijk',
    'buurt',
  ],
  period: [
    'periode',
    'period',
    'perioden',
    'periodes',
    'periods',
    'jaar',
    'year',
    'tijd',
    'kwartaal',
    'maand',
    'datum',
    'date',
  ],
  value: ['waarde', 'value', 'cijfer', 'figure'],
  lower: ['ondergrens', 'lower', 'lower bound', 'ondergrens 95 interval'],
  upper: ['bovengrens', 'upper', 'upper bound', 'bovengrens 95 interval'],
  status: ['status', 'status'],
  missing: ['waarom geen cijfer', 'missing', 'ontbreekt', 'reden'],
  n: ['n', 'n', 'aantal waarnemingen', 'aantal respondenten', 'respondenten', 'respondents'],
  referenceValue: ['ijkpunt', 'reference', 'reference value', 'referentie', 'referentiewaarde'],
  referenceFrom: ['ijkpunt van', 'reference from'],
  referenceTo: ['ijkpunt tot', 'reference to'],
  referenceKind: ['ijkpunt soort', 'reference kind', 'soort ijkpunt'],
  referenceLabel: ['ijkpunt naam', 'reference label', 'naam ijkpunt'],
  agreedBy: ['afgesproken door', 'agreed by'],
  agreedOn: ['afgesproken op', 'agreed on'],
  why: ['waarom', 'why', 'reden ijkpunt'],
  target: ['streefwaarde', 'target', 'streefcijfer', 'doelwaarde'],
  standard: ['norm', 'standard'],
  margins: ['marges', 'margins', 'betrouwbaarheidsinterval'],
} as const satisfies Readonly<Record<string, readonly [string, string, ...string[]]>>;

export type Field = keyof typeof headings;

/** How a heading is compared. */
export const plainHeading = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_.:*-]+/g, ' ')
    .trim();

const fields = new Map<string, Field>();
for (const field of Object.keys(headings) as Field[]) {
  for (const name of headings[field]) if (!fields.has(name)) fields.set(name, field);
}

/** What a heading means; null when it is not one of ours. */
export const fieldOf = (heading: string): Field | null => fields.get(plainHeading(heading)) ?? null;

/** Words for the fixed choices: the word of the contract, then Dutch (written), then others that are read. */
const choices = {
  kind: [
    ['input', 'input', 'middelen'],
    ['output', 'prestatie', 'performance'],
    ['effect', 'effect', 'outcome'],
    ['key-figure', 'kengetal', 'kerncijfer', 'key figure'],
  ],
  direction: [
    ['higher', 'hoger', 'meer'],
    ['lower', 'lager', 'minder'],
    ['neutral', 'neutraal', 'geen'],
  ],
  lever: [
    ['beliefs', 'bedoeling'],
    ['boundaries', 'kaders'],
    ['diagnostic', 'ijkpunten'],
    ['interactive', 'gesprek'],
  ],
  method: [
    ['counted', 'geteld'],
    ['survey', 'vragenlijst', 'enquete', 'gevraagd'],
    ['modelled', 'geschat met een model', 'gemodelleerd', 'model', 'schatting', 'modeled'],
    ['registered', 'geregistreerd', 'registratie'],
  ],
  status: [
    ['final', 'definitief'],
    ['provisional', 'voorlopig', 'nader voorlopig', 'nadervoorlopig'],
    // Not a status of the contract: a figure of a period after `asOf`.
    ['plan', 'plan', 'begroting', 'begroot', 'raming', 'prognose', 'budget', 'forecast'],
  ],
  missing: [
    ['suppressed', 'te klein om te tonen', 'onderdrukt', 'geheim', 'confidential'],
    ['unknown', 'onbekend', 'niet bekend', 'not known'],
    ['not-asked', 'niet gevraagd', 'not asked'],
    ['not-yet', 'nog niet bekend', 'nog niet', 'not yet'],
  ],
  referenceKind: [
    ['reference', 'ijkpunt', 'referentie'],
    ['target', 'streefwaarde', 'doel'],
    ['standard', 'norm'],
  ],
} as const;

export type Choice = keyof typeof choices;

/** The contract's word for what a cell says; null when it is none of them. */
export const choiceOf = (choice: Choice, cell: string): string | null => {
  const text = plainHeading(cell);
  const found = choices[choice].find((words) => words.some((word) => plainHeading(word) === text));
  return found?.[0] ?? null;
};

/** The word written for it. What is not a word of the contract stays as it is. */
export const choiceWord = (choice: Choice, word: string, dutch: boolean): string =>
  (dutch && choices[choice].find(([first]) => first === word)?.[1]) || word;

/** `Begroting na wijziging 2025`, `Primitieve begroting 2025`: the plan before or after it was changed. */
const ofPlan =
  /\b(?:(?:na|voor|incl|inclusief|before|after) (?:wijziging(?:en)?|amendments?|changes?)|primitie(?:f|ve)|gewijzigde?|bijgestelde?|actuele|oorspronkelijke|vastgestelde|meerjaren|original|initial|adjusted|revised|amended|approved)\b/g;

/** A difference, or a part of a period: `Realisatie t/m Q2 2024`. */
const change =
  /\b(?:verschil(?:len)?|mutaties?|wijziging(?:en)?|afwijking(?:en)?|ontwikkeling|toename|afname|groei|stijging|daling|difference|change|deviation|variance|growth|increase|decrease|t\/?m|tm)\b/;

const quantity =
  /^(?:%|aantal(?:len)?|percentages?|procent|perc|aandeel|bedrag(?:en)?|gemiddelde?|saldo|lasten|baten|kosten|uitgaven|inkomsten|index|resulta(?:at|ten)|stand|uitkomst(?:en)?|totaal(?! nederland)|scores?|meting(?:en)?|number|count|percent|share|amount|average|mean|costs?|balance|income|expenses|results?|outcomes?|total(?! (?:the )?netherlands)|measurements?)(?!\p{L})/u;

/** The unit that the words of a quantity name: `Percentage 2024`. */
export const unitOfQuantity = (words: string): string | undefined => {
  const word = plainHeading(words);
  if (/^(?:%|percent|procent|perc(?!\p{L}))/u.test(word)) return '%';
  return /^(?:aantal|number)(?!\p{L})/u.exec(word)?.[0];
};

export type ColumnRole =
  | 'actual'
  | 'provisional'
  | 'plan'
  | 'target'
  | 'standard'
  | 'reference'
  /** What is measured, `Percentage 2024`: a figure, when nothing else in the table is. */
  | 'quantity'
  /** No figure of a period: `Verschil 2024`. */
  | 'other'
  | null;

/** What the words beside a year in a heading say: `Realisatie 2024`, `Begroting 2026`; null: the name of an area. */
export const columnRole = (words: string): ColumnRole => {
  const text = plainHeading(words.replace(/[()]/g, ' '));
  if (
    text === '' ||
    /^(?:realisatie|gerealiseerd|rekening|jaarrekening|werkelijk|actual|realised|realized|value|waarde|cijfer|jaar|year|definitief|final)$/.test(
      text,
    )
  )
    return 'actual';
  if (/^(?:(?:realisatie |rekening |actual )?(?:voorlopig|provisional))$/.test(text)) return 'provisional';
  const bare = text.replace(ofPlan, ' ').replace(/\s+/g, ' ').trim();
  if (
    /^(?:meerjaren)?(?:begroting|begroot|raming|prognose|planning|plan|verwacht|verwachting|budget|forecast|estimate|expected)$/.test(
      bare,
    )
  )
    return 'plan';
  if (change.test(text) || /\b(?:meerjaren)?(?:begroting|begroot|raming|prognose|budget|forecast)\b/.test(bare))
    return 'other';
  if (quantity.test(text)) return 'quantity';
  if (/^(?:streefwaarde|streefcijfer|doel|doelstelling|doelwaarde|target|goal)$/.test(text)) return 'target';
  if (/^(?:norm|standard)$/.test(text)) return 'standard';
  return /^(?:ijkpunt|referentie|reference)$/.test(text) ? 'reference' : null;
};
