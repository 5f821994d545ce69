import { noMark, type Mark } from '../../domain/draw/mark.js';
import { historyOf, isFlag, tempoOf, type HistoryEntry } from '../../domain/network/history.js';
import { timelinePicture } from '../../domain/network/timeline.js';
import { moreMark } from './list-view.js';
import { pagerMark, stageMark } from './map-view.js';
import { chooseMark, chosenMarks } from './panel-view.js';
import { pathSample, said } from './parts-view.js';
import { narrowest, type Sheet } from './sheet-model.js';
import { levelWord, type MapKey, type MapWords } from './texts.js';
import { timeTexts } from './time-texts.js';

/** What happened, in words. */
const titleOf = ({ kind, title, partners, change }: HistoryEntry, { words, name }: Sheet): string => {
  if (kind === 'merger')
    return words.say('merger', {
      n: partners.length - 1,
      partners: words.list(partners.slice(1).map(name)),
      into: name(partners[0] ?? ''),
    });
  if (!change) return title;
  const partner = name(partners[0] ?? '');
  const level = levelWord(change.level, words);
  const by = change.by === 'person' ? ` ${words.say('saidByPerson')}` : '';
  return change.before === null || change.before === change.level
    ? words.say('saidFirst', { partner, level, by })
    : words.say('saidChange', { partner, level, before: levelWord(change.before, words), by });
};

const whenWords = ({ kind, date: iso, fixed, overdue }: HistoryEntry, words: MapWords): string => {
  const date = words.date(iso);
  if (kind !== 'next') return date;
  return overdue ? words.say('overdue', { date }) : fixed ? date : words.say('before', { date });
};

const entryMark = (entry: HistoryEntry, number: number | null, sheet: Sheet): Mark => {
  const { words, naming, rows, name } = sheet;
  const issue = rows.issues.find(({ id }) => id === entry.issue);
  const who = entry.change || entry.kind === 'merger' ? [] : entry.partners.map(name);
  const shape =
    !isFlag(entry) &&
    (entry.kind === 'step' || entry.kind === 'result' || entry.kind === 'next' || entry.kind === 'stopped');
  return [
    'li',
    { class: `moment ${entry.kind}` },
    [
      [
        'span',
        { class: 'at', 'aria-hidden': 'true' },
        shape
          ? [pathSample(entry.kind as 'step')]
          : number === null
            ? ''
            : [['span', { class: 'flag' }, String(number)]],
      ],
      [
        'div',
        {},
        [
          ['p', { class: 'soft' }, `${words.say(`when-${entry.kind}` as MapKey)}, ${whenWords(entry, words)}`],
          ['p', {}, [said(naming, titleOf(entry, sheet), 'strong')]],
          entry.text ? said(naming, entry.text, 'p') : noMark,
          issue
            ? ['p', { class: 'about' }, [`${words.say('about')} `, chooseMark('issue', issue.id, issue.title, sheet)]]
            : noMark,
          who.length > 0 ? ['p', { class: 'soft' }, words.say('withWhom', { partners: words.list(who) })] : noMark,
        ],
      ],
    ],
  ];
};

/** Issues below each other; more are paged like those of the map. */
const mostLanes = 12;

/** Gas, brake and gas again: the tempo, a lane for each issue, and everything in order of time with its reason. */
export const timeMarks = (sheet: Sheet): Mark => {
  const { network, rows, scene, naming, words, width, mirrored, chosen, attention, printed, shown, spacing } = sheet;
  const all = historyOf(network, rows, naming.say);
  const tempo = tempoOf(rows, network.at);
  const kept = (one: HistoryEntry): boolean =>
    !shown ||
    (one.issue === null
      ? one.partners.length === 0 || one.partners.some((id) => shown.partners.has(id))
      : shown.issues.has(one.issue));
  const fitting = all.filter(kept);
  const inFocus = chosen?.kind === 'issue' ? chosen.id : null;
  const partner = chosen?.kind === 'partner' ? chosen.id : null;
  const entries = fitting.filter(
    (one) =>
      (inFocus === null || one.issue === null || one.issue === inFocus) &&
      (partner === null || one.partners.includes(partner) || isFlag(one)),
  );
  const events = fitting.filter(isFlag);
  const numbers = new Map([...events].reverse().map(({ key }, i) => [key, i + 1]));
  const most = printed ? Infinity : attention.limits.time;
  const issues = shown ? rows.issues.filter(({ id }) => shown.issues.has(id)) : rows.issues;
  const many = issues.length > mostLanes;
  const lanes = many ? scene.paths : issues;
  const picture =
    width < narrowest
      ? null
      : timelinePicture({
          width,
          spacing,
          mirrored,
          issues: lanes,
          entries: fitting,
          tempo,
          until: network.at,
          texts: timeTexts(words, network.isToday, naming),
        });
  const story = tempo.map(({ kind }) => words.say(kind));
  return [
    'div',
    { class: 'time' },
    [
      many ? pagerMark(sheet) : noMark,
      story.length > 1 ? ['p', { class: 'voice' }, words.say('tempoStory', { story: words.list(story) })] : noMark,
      picture
        ? stageMark(
            sheet,
            picture,
            [[words.say('issues'), 0, picture.spots.length]],
            words.say('timeName', { n: fitting.length }),
          )
        : noMark,
      [
        'ul',
        { class: 'key', 'aria-label': words.say('keyName') },
        [
          ...(['step', 'result', 'pause', 'next'] as const).map((kind): Mark => [
            'li',
            {},
            [pathSample(kind), words.say(`key-${kind}`)],
          ]),
          picture
            ? ['li', {}, [['span', { class: 'said-sample', 'aria-hidden': 'true' }], words.say('keySaid')]]
            : noMark,
        ],
      ],
      chosenMarks(sheet),
      entries.length === 0 ? ['p', {}, words.say('noMoments')] : noMark,
      [
        'ol',
        { class: 'moments', 'aria-label': words.say('moments') },
        entries.slice(0, most).map((entry) => entryMark(entry, numbers.get(entry.key) ?? null, sheet)),
      ],
      moreMark('time', entries.length - most, sheet),
    ],
  ];
};
