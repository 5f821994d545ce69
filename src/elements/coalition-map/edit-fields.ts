import { levels, partnerKinds } from '../../domain/document/network-shape.js';
import type { Partner } from '../../domain/document/network-types.js';
import { usualRoles } from '../../domain/document/roles.js';
import type { Text } from '../../domain/document/types.js';
import { partsOf, type EntryOf, type ListName } from '../../domain/network/edit.js';
import type { NetworkDocument } from '../../domain/document/network-types.js';
import type { Option } from '../base/form.js';
import type { EditKey, EditWords } from './edit-words.js';
import type { MapKey, MapWords } from './texts.js';

/** What forms and lists of one document are bound to. */
export interface EditContext {
  readonly document: NetworkDocument;
  readonly words: EditWords;
  readonly mapWords: MapWords;
  /** A text of the document in the reader's language, with its own when that is another one. */
  readonly text: (text: Text) => { readonly value: string; readonly lang: string | null };
  /** ISO date. */
  readonly today: string;
}

/** How a field is filled in. `many` and `few` are choices in sight, `select` one of many. */
export type FieldKind = 'line' | 'url' | 'prose' | 'date' | 'select' | 'few' | 'many';

export interface Field {
  readonly name: string;
  readonly label: EditKey;
  readonly kind: FieldKind;
  readonly help?: EditKey;
  /** It may be left empty, and says so. */
  readonly optional?: boolean;
  readonly wide?: boolean;
  /** The text that is edited, for its language. */
  readonly textOf?: (entry: never) => Text | null;
  readonly options?: (context: EditContext, key: string | null) => readonly Option[];
}

/** In the choice of a role: one with a name of its own. */
export const otherRole = '+';

const named = ({ partners }: NetworkDocument, text: EditContext['text']): readonly Option[] =>
  [...partners]
    .map((one): Option => [one.id, text(one.name).value])
    .sort(([, a], [, b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));

const partnersAfter =
  (first: EditKey) =>
  ({ document, words, text }: EditContext): readonly Option[] => [['', words.say(first)], ...named(document, text)];

const issuesAfter =
  (first: EditKey) =>
  ({ document, words, text }: EditContext): readonly Option[] => [
    ['', words.say(first)],
    ...document.issues.map((one): Option => [one.id, text(one.title).value]),
  ];

const visibility: Field = {
  name: 'visibility',
  label: 'seenBy',
  kind: 'few',
  wide: true,
  options: ({ words }) => (['public', 'partners', 'internal'] as const).map((one) => [one, words.say(`seen-${one}`)]),
};

const date = (
  name: 'since' | 'until' | 'at' | 'planned' | 'done' | 'resultDate',
  help: EditKey = 'dateHelp',
): Field => ({
  name,
  label: name,
  kind: 'date',
  optional: true,
  help,
});

const levelOptions = ({ mapWords }: EditContext): readonly Option[] =>
  [...levels].reverse().map((one) => [one, mapWords.say(`level-${one}`)]);

const wholes = ({ document, words, text }: EditContext, key: string | null): readonly Option[] => {
  const parts = key === null ? new Set<string>() : partsOf(document, key);
  return [['', words.say('parentNone')], ...named(document, text).filter(([id]) => !parts.has(id))];
};

/** The fields of each kind of entry, in the order of the form. */
export const fieldsOf: Readonly<Record<ListName, readonly Field[]>> = {
  partners: [
    { name: 'name', label: 'name', kind: 'line', wide: true, textOf: ({ name }: EntryOf<'partners'>) => name },
    {
      name: 'kind',
      label: 'kind',
      kind: 'select',
      options: ({ mapWords }) => partnerKinds.map((one) => [one, mapWords.say(`kind-${one}`)]),
    },
    { name: 'area', label: 'area', kind: 'line', optional: true, textOf: ({ area }: EntryOf<'partners'>) => area },
    { name: 'parent', label: 'parent', kind: 'select', options: wholes },
    { name: 'url', label: 'url', kind: 'url', optional: true },
    {
      name: 'contactRole',
      label: 'contactRole',
      kind: 'line',
      optional: true,
      help: 'contactHelp',
      textOf: ({ contactRole }: EntryOf<'partners'>) => contactRole,
    },
    { name: 'aliases', label: 'aliases', kind: 'prose', optional: true, help: 'aliasesHelp' },
    date('since'),
    date('until'),
    visibility,
  ],
  issues: [
    { name: 'title', label: 'issueTitle', kind: 'line', wide: true, textOf: ({ title }: EntryOf<'issues'>) => title },
    {
      name: 'why',
      label: 'why',
      kind: 'prose',
      optional: true,
      wide: true,
      textOf: ({ why }: EntryOf<'issues'>) => why,
    },
    { name: 'theme', label: 'theme', kind: 'line', optional: true, textOf: ({ theme }: EntryOf<'issues'>) => theme },
    { name: 'area', label: 'area', kind: 'line', optional: true, textOf: ({ area }: EntryOf<'issues'>) => area },
    {
      name: 'status',
      label: 'status',
      kind: 'select',
      wide: true,
      options: ({ words }) => [
        ['', words.say('notSaid')],
        ...(['exploring', 'moving', 'paused', 'done'] as const).map((one): Option => [one, words.say(`status-${one}`)]),
      ],
    },
    date('since'),
    date('until'),
    visibility,
  ],
  commitments: [
    { name: 'partner', label: 'partner', kind: 'select', options: partnersAfter('choosePartner') },
    { name: 'issue', label: 'issue', kind: 'select', options: issuesAfter('chooseIssue') },
    { name: 'level', label: 'level', kind: 'few', wide: true, help: 'againstHelp', options: levelOptions },
    { ...date('at', 'atHelp'), wide: true },
    {
      name: 'by',
      label: 'saidBy',
      kind: 'few',
      wide: true,
      options: ({ words }) => [
        ['organisation', words.say('organisation')],
        ['person', words.say('person')],
      ],
    },
    {
      name: 'statedBy',
      label: 'statedBy',
      kind: 'line',
      optional: true,
      help: 'statedByHelp',
      textOf: ({ statedBy }: EntryOf<'commitments'>) => statedBy,
    },
    {
      name: 'needed',
      label: 'needed',
      kind: 'select',
      help: 'neededHelp',
      options: (context) => [['', context.words.say('notSaid')], ...levelOptions(context)],
    },
    {
      name: 'note',
      label: 'note',
      kind: 'prose',
      optional: true,
      help: 'neededHelp',
      wide: true,
      textOf: ({ note }: EntryOf<'commitments'>) => note,
    },
    visibility,
  ],
  steps: [
    { name: 'title', label: 'stepTitle', kind: 'line', wide: true, textOf: ({ title }: EntryOf<'steps'>) => title },
    { name: 'issue', label: 'issue', kind: 'select', options: issuesAfter('chooseIssue') },
    {
      name: 'status',
      label: 'stepStatus',
      kind: 'select',
      options: ({ words }) =>
        (['planned', 'doing', 'done', 'stopped'] as const).map((one) => [one, words.say(`step-${one}`)]),
    },
    date('planned'),
    date('done'),
    {
      name: 'by',
      label: 'by',
      kind: 'many',
      wide: true,
      optional: true,
      options: ({ document, text }) => named(document, text),
    },
    {
      name: 'resultText',
      label: 'resultText',
      kind: 'prose',
      optional: true,
      wide: true,
      textOf: ({ result }: EntryOf<'steps'>) => result?.text ?? null,
    },
    {
      name: 'resultForWhom',
      label: 'resultForWhom',
      kind: 'line',
      optional: true,
      textOf: ({ result }: EntryOf<'steps'>) => result?.forWhom ?? null,
    },
    date('resultDate'),
    visibility,
  ],
  roles: [
    {
      name: 'role',
      label: 'role',
      kind: 'select',
      options: ({ words, mapWords }) => [
        ...usualRoles.map((one): Option => [one, mapWords.say(one as MapKey)]),
        [otherRole, words.say('otherRole')],
      ],
    },
    { name: 'label', label: 'roleLabel', kind: 'line', optional: true, textOf: ({ label }: EntryOf<'roles'>) => label },
    { name: 'partner', label: 'holder', kind: 'select', options: partnersAfter('emptySeat') },
    { name: 'issue', label: 'roleFor', kind: 'select', options: issuesAfter('wholeNetwork') },
    visibility,
  ],
};

/** Fields by which a fault of the reader is told: its path in the entry, by field. */
export const pathOf: Readonly<Record<string, string>> = {
  resultText: 'result.text',
  resultForWhom: 'result.forWhom',
  resultDate: 'result.date',
};

/** An entry in one line. */
export const nameOf = (list: ListName, entry: EntryOf<ListName>, context: EditContext): string => {
  const { document, mapWords, words, text } = context;
  const say = (value: Text): string => text(value).value;
  const partner = (id: string | null): string => {
    const found = document.partners.find((one) => one.id === id);
    return found ? say(found.name) : words.say('emptySeat');
  };
  switch (list) {
    case 'partners':
      return say((entry as Partner).name);
    case 'commitments':
      return partner((entry as EntryOf<'commitments'>).partner);
    case 'roles': {
      const { role, label } = entry as EntryOf<'roles'>;
      return label ? say(label) : usualRoles.includes(role) ? mapWords.say(role as MapKey) : role;
    }
    default:
      return say((entry as EntryOf<'issues' | 'steps'>).title);
  }
};

/** The language its name is in, when that is another one than that of the forms. */
export const langOf = (list: ListName, entry: EntryOf<ListName>, { document, text }: EditContext): string | null => {
  const own = entry as Partial<EntryOf<'partners'> & EntryOf<'issues'> & EntryOf<'commitments'> & EntryOf<'roles'>>;
  const partner = document.partners.find(({ id }) => id === own.partner);
  const value =
    list === 'partners' ? own.name : list === 'commitments' ? partner?.name : list === 'roles' ? own.label : own.title;
  return value ? text(value).lang : null;
};

/** What else is told of an entry in a list. */
export const factsOf = (list: ListName, entry: EntryOf<ListName>, context: EditContext): readonly string[] => {
  const { document, mapWords, words, text } = context;
  const say = (value: Text | null): string => (value === null ? '' : text(value).value);
  const issue = (id: string | null): string => say(document.issues.find((one) => one.id === id)?.title ?? null);
  const partner = (id: string | null): string => say(document.partners.find((one) => one.id === id)?.name ?? null);
  switch (list) {
    case 'partners': {
      const { kind, area, parent } = entry as EntryOf<'partners'>;
      return [mapWords.say(`kind-${kind}`), say(area), partner(parent)];
    }
    case 'issues': {
      const { theme, status } = entry as EntryOf<'issues'>;
      return [say(theme), status ? words.say(`status-${status}`) : ''];
    }
    case 'commitments': {
      const { issue: id, level, at, by } = entry as EntryOf<'commitments'>;
      const said = words.say('atIssue', { level: mapWords.say(`level-${level}`), issue: issue(id) });
      return [said, at ? words.date(at) : '', by === 'person' ? words.say('person') : ''];
    }
    case 'steps': {
      const { issue: id, status, planned, done, result } = entry as EntryOf<'steps'>;
      const when = done ?? planned;
      return [issue(id), words.say(`step-${status}`), when ? words.date(when) : '', say(result?.text ?? null)];
    }
    case 'roles': {
      const { partner: id, issue: on } = entry as EntryOf<'roles'>;
      return [id === null ? words.say('emptySeat') : partner(id), on === null ? words.say('wholeNetwork') : issue(on)];
    }
  }
};
