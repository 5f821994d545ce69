/**
 * The rules of FHIR R4 (4.0.1) for a Questionnaire and a QuestionnaireResponse, written down apart from `src`: from
 * hl7.org/fhir/R4/questionnaire.html, questionnaireresponse.html, datatypes.html and json.html. Whatever is not named
 * here is a flaw too, so that nothing slips in unseen.
 */
type Json = Record<string, any>;
type Check = (value: unknown) => boolean;

/** Not blank, and of the characters below 32 only tab, line feed and carriage return. */
const string: Check = (value) =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  Array.from(value).every((character) => character >= ' ' || '\t\n\r'.includes(character));
const code: Check = (value) => typeof value === 'string' && /^[^\s]+(\s[^\s]+)*$/.test(value);
const uri: Check = (value) => typeof value === 'string' && /^\S+$/.test(value);
const id: Check = (value) => typeof value === 'string' && /^[A-Za-z0-9\-.]{1,64}$/.test(value);
const boolean: Check = (value) => typeof value === 'boolean';
const decimal: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const integer: Check = (value) => decimal(value) && Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
/** Seconds and offset are required once there is a time. */
export const dateTime: Check = (value) =>
  typeof value === 'string' &&
  /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00)))?)?)?$/.test(
    value,
  );
const one =
  (...options: readonly string[]): Check =>
  (value) =>
    options.includes(value as string);

const itemTypes = one(
  ...['group', 'display', 'boolean', 'decimal', 'integer', 'date', 'dateTime', 'time', 'string', 'text', 'url'],
  ...['choice', 'open-choice', 'attachment', 'reference', 'quantity'],
);
/** value[x] of an answer, as far as it can occur here. */
const answerValues: Record<string, Check> = {
  valueBoolean: boolean,
  valueDecimal: decimal,
  valueInteger: integer,
  valueString: string,
};
/** The value an answer to an item of this type has. */
const valueOf: Record<string, string> = {
  boolean: 'valueBoolean',
  decimal: 'valueDecimal',
  integer: 'valueInteger',
  choice: 'valueInteger',
  text: 'valueString',
};
const controls = {
  question: ['autocomplete', 'drop-down', 'check-box', 'lookup', 'radio-button', 'slider', 'spinner', 'text-box'],
  display: ['inline', 'prompt', 'unit', 'lower', 'upper', 'flyover', 'help'],
};
const core = 'http://hl7.org/fhir/StructureDefinition/';

class Flaws {
  readonly list: string[] = [];

  say(path: string, what: string): void {
    this.list.push(`${path}: ${what}`);
  }

  /** Required ones end in `!`; anything not named is a flaw. */
  fields(path: string, object: Json, fields: Record<string, Check>): void {
    const names = Object.keys(fields).map((name) => name.replace('!', ''));
    for (const key of Object.keys(object)) if (!names.includes(key)) this.say(path, `has ${key}`);
    for (const [name, check] of Object.entries(fields)) {
      const key = name.replace('!', '');
      if (object[key] === undefined) {
        if (name.endsWith('!')) this.say(path, `has no ${key}`);
      } else if (!check(object[key])) this.say(`${path}.${key}`, JSON.stringify(object[key]));
    }
  }

  /** JSON of FHIR has no null, no empty string, list or object, and no undefined. */
  nothingEmpty(value: unknown, path: string): void {
    if (value === null || value === undefined || value === '') this.say(path, 'is empty');
    if (typeof value !== 'object' || value === null) return;
    const entries = Object.entries(value);
    if (entries.length === 0) this.say(path, 'is empty');
    for (const [key, inner] of entries) this.nothingEmpty(inner, `${path}.${key}`);
  }
}

const list: Check = (value) => Array.isArray(value);
const object: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const itemFlaws = (flaws: Flaws, item: Json, path: string, seen: Set<string>): void => {
  flaws.fields(path, item, {
    extension: list,
    'linkId!': string,
    text: string,
    'type!': itemTypes,
    answerOption: list,
    item: list,
  });
  if (seen.has(item['linkId'])) flaws.say(path, `que-2: ${item['linkId']} twice`);
  seen.add(item['linkId']);
  const { type, item: inner = [], answerOption = [], extension = [] } = item;
  if (type === 'group' && inner.length === 0) flaws.say(path, 'que-1: a group without items');
  if (type === 'display' && inner.length > 0) flaws.say(path, 'que-1: items under a display');
  if (answerOption.length > 0 && !['choice', 'open-choice'].includes(type)) flaws.say(path, 'que-5: options');
  if (type === 'choice' && answerOption.length === 0) flaws.say(path, 'a choice of nothing');
  answerOption.forEach((option: Json, i: number) =>
    flaws.fields(`${path}.answerOption[${i}]`, option, { 'valueInteger!': integer }),
  );
  const urls = extension.map(({ url }: Json) => url);
  if (new Set(urls).size !== urls.length) flaws.say(path, 'an extension twice');
  extension.forEach((one: Json, i: number) => extensionFlaws(flaws, one, `${path}.extension[${i}]`, type));
  inner.forEach((one: Json, i: number) => itemFlaws(flaws, one, `${path}.item[${i}]`, seen));
};

const extensionFlaws = (flaws: Flaws, extension: Json, path: string, type: string): void => {
  const { url } = extension;
  if (url === `${core}minValue` || url === `${core}maxValue`) {
    // "Data type specified must be the same as the data type for the data element."
    if (type === 'integer') flaws.fields(path, extension, { 'url!': uri, 'valueInteger!': integer });
    else if (type === 'decimal') flaws.fields(path, extension, { 'url!': uri, 'valueDecimal!': decimal });
    else flaws.say(path, `an end of a ${type}`);
  } else if (url === `${core}maxDecimalPlaces` && type === 'decimal') {
    flaws.fields(path, extension, { 'url!': uri, 'valueInteger!': (value) => integer(value) && Number(value) >= 0 });
  } else if (url === `${core}questionnaire-itemControl`) {
    flaws.fields(path, extension, { 'url!': uri, 'valueCodeableConcept!': object });
    const concept = extension['valueCodeableConcept'] ?? {};
    flaws.fields(path, concept, { 'coding!': (value) => list(value) && (value as unknown[]).length === 1 });
    flaws.fields(path, concept.coding?.[0] ?? {}, {
      'system!': one('http://hl7.org/fhir/questionnaire-item-control'),
      'code!': one(...(type === 'display' ? controls.display : type === 'group' ? [] : controls.question)),
    });
  } else flaws.say(path, `an unknown extension ${url}`);
};

/** What is wrong with a Questionnaire; [] = nothing. */
export const questionnaireFlaws = (raw: unknown): readonly string[] => {
  const flaws = new Flaws();
  const questionnaire = raw as Json;
  flaws.nothingEmpty(questionnaire, 'Questionnaire');
  flaws.fields('Questionnaire', questionnaire, {
    'resourceType!': one('Questionnaire'),
    id,
    language: code,
    url: (value) => uri(value) && !String(value).includes('|'),
    version: string,
    title: string,
    'status!': one('draft', 'active', 'retired', 'unknown'),
    description: string,
    copyright: string,
    item: list,
  });
  const seen = new Set<string>();
  (questionnaire['item'] ?? []).forEach((item: Json, i: number) => itemFlaws(flaws, item, `item[${i}]`, seen));
  return flaws.list;
};

const end = (definition: Json, name: string): number | undefined => {
  const found = (definition['extension'] ?? []).find(({ url }: Json) => url === core + name);
  return found?.valueInteger ?? found?.valueDecimal;
};

/** A list of items against the items of the questionnaire at the same place. */
const answersFlaws = (flaws: Flaws, items: Json[], definitions: Json[], path: string): void => {
  let last = -1;
  items.forEach((item, i) => {
    const at = `${path}[${i}]`;
    flaws.fields(at, item, { 'linkId!': string, text: string, answer: list, item: list });
    const place = definitions.findIndex(({ linkId }) => linkId === item['linkId']);
    const definition = definitions[place];
    if (!definition) return flaws.say(at, `no ${item['linkId']} at this place of the questionnaire`);
    if (place === last) flaws.say(at, `${item['linkId']} twice`);
    if (place < last) flaws.say(at, 'out of order');
    last = place;
    if (item['text'] !== undefined && item['text'] !== definition['text']) flaws.say(at, 'another text');
    if (item['answer'] && item['item']) flaws.say(at, 'qrs-1: answer and item');
    if (definition['type'] === 'group') {
      if (item['answer']) flaws.say(at, 'an answer to a group');
      answersFlaws(flaws, item['item'] ?? [], definition['item'], `${at}.item`);
      return;
    }
    if (definition['type'] === 'display') flaws.say(at, 'an answer to a display');
    if (item['item']) flaws.say(at, 'items under a question without an answer');
    if (item['answer']?.length !== 1) flaws.say(at, 'one answer is needed');
    const [answer = {}] = item['answer'] ?? [];
    const name = valueOf[definition['type']] ?? '';
    flaws.fields(`${at}.answer[0]`, answer, { [`${name}!`]: answerValues[name] ?? (() => false) });
    const value = answer[name];
    if (typeof value !== 'number') return;
    if (value < (end(definition, 'minValue') ?? -Infinity)) flaws.say(at, 'below the least');
    if (value > (end(definition, 'maxValue') ?? Infinity)) flaws.say(at, 'above the most');
    const places = end(definition, 'maxDecimalPlaces');
    if (places !== undefined && Number(value.toFixed(places)) !== value) flaws.say(at, 'too many decimals');
    const options = definition['answerOption'];
    if (options && !options.some((option: Json) => option['valueInteger'] === value)) flaws.say(at, 'no option');
  });
};

/**
 * What is wrong with a QuestionnaireResponse, by itself and against its questionnaire; [] = nothing.
 *
 * @param given the questionnaire it names; without it the response has to contain one
 */
export const responseFlaws = (raw: unknown, given?: unknown): readonly string[] => {
  const flaws = new Flaws();
  const response = raw as Json;
  flaws.nothingEmpty(response, 'QuestionnaireResponse');
  flaws.fields('QuestionnaireResponse', response, {
    'resourceType!': one('QuestionnaireResponse'),
    id,
    language: code,
    contained: list,
    identifier: object,
    'questionnaire!': uri,
    'status!': one('in-progress', 'completed', 'amended', 'entered-in-error', 'stopped'),
    subject: object,
    authored: dateTime,
    item: list,
  });
  const contained: Json[] = response['contained'] ?? [];
  for (const inner of contained) {
    for (const flaw of questionnaireFlaws(inner)) flaws.say('contained', flaw);
    if (response['questionnaire'] !== `#${inner['id']}`) flaws.say('contained', 'dom-3: nothing refers to it');
  }
  const questionnaire = (given ?? contained[0]) as Json | undefined;
  if (!questionnaire) flaws.say('questionnaire', 'is not there');
  else {
    const name = given ? `${questionnaire['url']}|${questionnaire['version']}` : `#${questionnaire['id']}`;
    if (response['questionnaire'] !== name) flaws.say('questionnaire', `is not ${name}`);
    answersFlaws(flaws, response['item'] ?? [], questionnaire['item'] ?? [], 'item');
  }
  return flaws.list;
};
