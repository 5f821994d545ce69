// What the fields of the documents mean, for schemas/*.json. Here and not beside the shapes: those go to browsers.

/** By the last part of a path, where nothing of its own is said. */
const everywhere = {
  schema: 'Kind and version of the document.',
  language: 'Language of the texts that are a plain string. Default nl.',
  visibility: 'Who may see this entry. Default public; a word that is not known leaves the entry out.',
};

const observation = {
  '': 'One number of one period. Null or an absent entry is never 0.',
  period: '2024, 2024-Q1, 2024-H1, 2024-05, 2024-05-31 or 2024/2025. Each period once.',
  lower: 'Lower end of the margin; counts only with upper, and with the value between them.',
  upper: 'Upper end of the margin.',
  status: 'Default final. A word that is not known counts as provisional.',
  missing: 'Why there is no number. With a reason a value is dropped, also with one that is not known.',
  n: 'How many people or cases the number rests on; see suppressBelow.',
};

const under = (path, words) =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key ? `${path}.${key}` : path, text]));

const own = 'Until the resident says otherwise: private.';

/** By the name of a kind or shape, then by the path of a field in it. */
const words = {
  label: {
    '': 'One line, at most 200 characters: a string in the language of the document, or one per language ({ "nl": "…", "en": "…" }), each a string or { "u": "…", "je": "…" }.',
  },
  prose: { '': 'A sentence or some paragraphs, at most 4000 characters, in the same forms as a label.' },
  date: { '': '2026-03-03, 2026-03, 2026-Q1, 2026-H1 or 2026: shown as exactly as it is given.' },
  link: { '': 'http, https, mailto or tel.' },
  id: { '': 'Any short name without line breaks. Keep it when the words change: others refer to it.' },
  source: {
    '': 'Where it comes from. Only the name is needed.',
    licence: 'A text, or a name with an address.',
    retrieved: 'When it was fetched.',
  },
  scale: {
    '': 'What can be answered, from min to max.',
    step: 'Default 1. At most 100 steps.',
    labels: 'Words at both ends.',
  },

  web: {
    instrument: 'Id of a bundled instrument (positive-health, open-leadership), or a whole instrument.',
    moments: 'At most 100. The two newest are drawn; readers pick others.',
  },
  moment: {
    label: 'Name of this moment, shown instead of its date.',
    scores: 'A number on the scale by the id of an axis. Null or absent: not filled in, an open place, never 0.',
    discuss: 'Ids of axes to talk about.',
    important: 'Ids of axes that matter most now.',
  },

  instrument: {
    version: 'As 1.0.0. Kept with what residents fill in; raise it when statements change.',
    kind: 'conversation (default), or measure: only that may have bands, and it says that it is no diagnosis.',
    languages: 'Which languages the texts are in. Shown nowhere.',
    'licence.notice': 'Shown on the first screen.',
    'licence.verbatim': 'The texts may not be changed. Shown nowhere.',
    'licence.commercial': 'The texts may be used commercially. Shown nowhere.',
    linkOut: 'A link at the end, for those who want to read on.',
    crisisText: 'Shown with the result, whatever was answered.',
    period: 'What the statements are about, e.g. "De afgelopen week".',
    scale: 'The scale of every statement and axis that has none of its own.',
    scoring: 'How answers become the number of an axis. Left out: the mean. Unreadable: no numbers.',
    'scoring.method':
      'mean (default); sum: mean times the number asked; lookup: the sum is looked up in table, and every statement must be answered; none: no numbers.',
    'scoring.factor': 'The mean or the sum is multiplied by it. Default 1.',
    'scoring.minimumAnswered':
      'Least share (0 to 1) of the statements of the chosen variant on that axis; below it there is no number. Default 0.5.',
    'scoring.decimals': 'Decimals of the number. Default 1.',
    'scoring.table': 'For lookup: the number by the sum of the answers, e.g. { "12": 40.5 }.',
    axes: 'The topics, in drawing order, clockwise from the top. 3 to 12 make a web; fewer or more make bars.',
    items: 'The statements. Not needed when a variant asks the axes.',
    bands: 'Named ranges; only with kind measure.',
    variants: 'Lists to choose from, the first one by default. Without: all statements, else one number per axis.',
  },
  axis: {
    plainLabel: 'The name in plain words; used instead of label wherever a resident reads it.',
    help: 'A line below the question.',
    question: 'What is asked where a variant asks one number per axis.',
    scale: "Only when it differs from the instrument's.",
  },
  item: {
    axis: 'Id of the axis this statement counts for.',
    help: 'A line below the statement.',
    reverse: 'A high answer means little of the topic: it is turned round (min + max − answer) before it counts.',
    optional: 'Kept, and shown nowhere: every statement may be skipped.',
    sensitive: 'That it may be skipped is said with the statement. What cannot be read counts as sensitive.',
    audio: 'Kept, never fetched.',
    scale: "A scale of its own; answers are put on the instrument's before they count.",
  },
  band: {
    from: 'Included. Held against the number after rounding.',
    to: 'Not included, except at the top.',
    source: 'Who drew this line.',
  },
  variant: { items: 'Ids of statements in the order asked, or "axes": one number per axis, asked by its question.' },

  'check-in-list': {
    scale: 'Scale of feelings and energy: whole numbers, at most 0 to 10. Default 1 to 7.',
    feelings: 'At least 1. Left out: cheerful, calm, tense, sad.',
    'feelings.label': 'Not needed for the four usual ids, which have words.',
    'feelings.min': 'Words at the low end.',
    'feelings.max': 'Words at the high end.',
    doing: 'What someone does; at most 24. Left out: the usual ones.',
    place: 'Where; at most 24. Left out: the usual ones.',
    company: 'With whom; at most 24. Left out: the usual ones.',
  },

  indicators: {
    asOf: 'What is newer is a plan and looks like one. Default: the newest period.',
    area: 'The area the figures are about.',
    'area.code': 'E.g. GM0363.',
  },
  indicator: {
    plainLabel: 'The question in plain words, above the label.',
    definition: 'What exactly was counted or asked.',
    unit: 'E.g. "%" or "euro per inwoner".',
    decimals: 'Fixed number of decimals. Left out: as many as are given.',
    kind: 'What sort of figure it is. Shown nowhere; it goes into its CSV.',
    direction: 'Which way is wanted. Default neutral. A target is called reached or not only with higher or lower.',
    lever: 'For the filter of the board: purpose, limits, reference points, conversation.',
    theme: 'For the filter of the board.',
    method: 'How the numbers came about.',
    range: 'What the figure can be. Both ends only where they are real: then it is a meter, and may be a dial.',
    ...under('observations', observation),
    comparisons: 'The same figure of other areas. Another definition, method or period gets a warning, no claim.',
    ...under('comparisons.observations', observation),
    reference: 'What was agreed: one, or a list. Give value, or from and to.',
    'reference.kind': 'reference (default: something to talk about), target, or standard.',
    'reference.agreedBy': 'Who agreed it: one name or a list.',
    explanation: 'What a reader should know besides.',
    contact: 'Who can be asked: a text, or a name with an address.',
    suppressBelow: 'A number whose n is from 1 to below this is taken out before it reaches the page.',
  },

  flywheel: {
    purpose: 'What the wheel is for, in a sentence.',
    asOf: '"Today" for every calculation. Default: the newest date in the document that is no plan.',
    drivers: 'What experiences begin with: two, or left out for needs and values, which have words.',
    experiences: 'At most 5000.',
    'roles.role':
      'purpose-leader, organising-manager, adviser, coordinator, supporting-partner or engaged-neighbourhood, or another one with a label.',
    'roles.holder': 'Left out: an empty seat.',
    pauses: 'Times in which the wheel stood still; their days do not count.',
    'pauses.to': 'Null: still going.',
    reviews: 'When the network looked at the wheel together.',
    'reviews.decision': 'What was decided.',
    'reviews.lever': 'Kept, and shown nowhere.',
    halfLifeDays: 'After so many days an experience counts half in the momentum. Default 90.',
  },
  stage: {
    leadsTo: 'Why this step leads to the next one.',
    strength: 'How strong the network finds this step, 1 to 10: one, or a list over time. The newest counts.',
    'strength.by': 'Who said so.',
  },
  experience: {
    id: 'Left out: its place in the document.',
    revision: 'Raised by the team log at every change; of two copies the higher one is the newer.',
    stage: 'Id of a stage.',
    drivers: 'Ids of the drivers it began with; may be empty.',
    teller: 'Whose experience it is.',
    group: 'Name of the team or cluster.',
    visibility: 'Who may see this entry. Default public. private goes into no file for others.',
  },

  network: {
    asOf: '"Today" for every calculation; what is newer is a plan. Default: the newest date that is no plan.',
    ambition: 'What the network wants together.',
    groups: 'Partners that belong together.',
    'groups.members': 'Ids of partners.',
    'groups.coordinator': 'Id of a partner.',
    events: 'What sped the network up or slowed it down.',
    'events.issue': 'Id of an issue; left out, it is about the whole network.',
    'events.kind': 'Default milestone.',
  },
  partner: {
    aliases: 'Other names by which it is found.',
    kind: 'Default other.',
    parent: 'Id of the partner it is a part of.',
    contactRole: 'A role, not the name of a person.',
  },
  issue: { why: 'Why the network moves on this.', theme: 'For the filter.' },
  commitment: {
    partner: 'Id of a partner.',
    issue: 'Id of an issue.',
    needed: 'What the issue needs of this partner. Only ever shown to internal.',
    by: 'Said for the organisation (default) or by a person.',
    statedBy: 'Who said it, e.g. a role.',
    at: 'When. Several entries of one partner and issue are its history; the newest holds.',
    note: 'Only ever shown to internal.',
    visibility: 'Default public, but internal for against. Who may not see the newest entry sees "niet bekend".',
  },
  step: {
    by: 'Ids of partners.',
    done: 'When it was done.',
    status: 'Left out: done when there is a date of that, else planned.',
    dependsOn: 'Ids of steps.',
    'result.forWhom': 'Who noticed it.',
    'result.indicator': 'Kept, and shown nowhere: the id of a figure.',
  },
  role: {
    role: 'purpose-leader, organising-manager, adviser, coordinator, supporting-partner or engaged-neighbourhood, or another one with a label.',
    partner: 'Id of a partner; left out, the seat is empty.',
    group: 'Id of a group.',
    issue: 'Id of an issue; without it and without a group the role is for the whole network.',
  },
  relation: {
    from: 'Id of a partner.',
    to: 'Id of a partner.',
    kind: 'Default other. From since on, one that is merged-into another is drawn inside it.',
    strength: 'Kept, and shown nowhere: 1 to 3.',
  },

  'own-experience': { visibility: own },
  'own-file': { 'experiences.visibility': own },
  assessment: {
    wording: 'The statements as they were asked, by their id.',
    answers: 'By the id of a statement or axis. Null: skipped.',
    discuss: 'Ids of statements to talk about.',
    notes: 'By the id of an axis.',
    important: 'Ids of axes.',
    step: 'The first small step.',
  },
};

/** Writes what is said of them beside the fields of one JSON Schema. @param used gets what was said */
function describeFields(schema, name, path, used) {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const at = path ? `${path}.${key}` : key;
    const own = words[name]?.[at];
    const text = own ?? everywhere[key];
    if (own) used.add(`${name} ${at}`);
    if (text) schema.properties[key] = { description: text, ...field };
    describeFields(field, name, at, used);
  }
  for (const inner of [...(schema.anyOf ?? []), schema.items]) if (inner) describeFields(inner, name, path, used);
}

/**
 * Adds descriptions to the JSON Schema of a kind, in place.
 *
 * @param kind `web`, `indicators` …
 * @param used gets the places of which something was said
 */
export function describe(kind, schema, used) {
  // The experiences of a flywheel have the name; a record on the device is another shape.
  describeFields(schema, kind === 'experience' ? 'own-experience' : kind, '', used);
  for (const [name, named] of Object.entries(schema.$defs ?? {})) {
    const text = words[name]?.[''];
    if (text) {
      used.add(`${name} `);
      schema.$defs[name] = { description: text, ...named };
    }
    describeFields(named, name, '', used);
  }
}

/** What is said of a field that is in no schema. @param used what was said of all of them */
export const left = (used) =>
  Object.entries(words)
    .flatMap(([name, fields]) => Object.keys(fields).map((path) => `${name} ${path}`))
    .filter((place) => !used.has(place));
