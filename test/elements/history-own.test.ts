import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/history.js';
import { emptyCheckIn, emptyExperience, newCheckIn, newExperience } from '../../src/domain/own/records.js';
import { ownFilesOf } from '../../src/elements/base/own/own-file.js';
import { noticeSentence as ownSentence } from '../../src/elements/base/own/keeping-view.js';
import type { OwnWords } from '../../src/elements/base/own/words.js';
import { noticeSentence as listSentence } from '../../src/elements/self-assessment/notices.js';
import type { ScreenContext } from '../../src/elements/self-assessment/screen-context.js';
import { freshOf, openFile } from '../../src/elements/history/history-file.js';
import { whenOf } from '../../src/elements/history/history-list.js';
import { history } from '../../src/language/nl/history.js';
import { history as english } from '../../src/language/en/history.js';
import { assessment } from '../../src/language/nl/assessment.js';
import { own } from '../../src/language/nl/own.js';
import { phrase, type Params } from '../../src/language/phrase.js';
import type { OwnRecord } from '../../src/domain/document/own-types.js';
import type { VeerHistory } from '../../src/elements/history/history.js';
import type { Keeper, KeptRecords } from '../../src/storage/port.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { assessmentOf } from '../support/assessment.js';
import { until } from '../support/look.js';
import { filesMade } from './edit/kit.js';

const story = newExperience({ ...emptyExperience, story: 'Het lukte.' }, 'e1');
const moment = newCheckIn({ ...emptyCheckIn, energy: 3 }, 'c1', '2026-11-10T09:00:00+01:00');
const kept: KeptRecords = {
  assessments: [],
  drafts: [],
  own: [story, moment].map((record) => ({ record, expiresOn: '2027-11-14', readOnly: false })),
  quarantined: [],
};
const unfinished = {
  id: 'd1',
  revision: 3,
  base: 0,
  instrument: { id: 'positive-health', version: '1.0.0', variant: 'quick' },
  language: 'nl',
  startedAt: '2026-11-10T10:00:00.000Z',
  screen: '',
  answers: { body: { value: 7, revision: 2 }, mental: { value: null, revision: 3 } },
  discuss: {},
};
const asFile = (text: string): File => new File([text], 'veerkracht.json', { type: 'application/json' });

describe('veer-history with experiences and moments', () => {
  it('tells that they are there, and that a file and erasing take them along', async () => {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-history');
    element.surroundings = { keeper: fakeKeeper(kept) };
    element.address = 'je';
    holder.append(element);
    await until(() => element.shadowRoot?.querySelector('#erase-all'), 'the list');
    const text = element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
    expect(text).to.contain('2 stukken die je zelf opschreef: 1 ervaring en 1 moment');
    expect(text).not.to.contain('staat niets van');
    expect(element.shadowRoot!.querySelector('#erase-all')).not.to.equal(null);
    // The words under the button stand clear of it and of the ring around it.
    const [button, help] = [...element.shadowRoot!.querySelectorAll('.open-file > *')];
    expect(help!.getBoundingClientRect().top).to.be.at.least(button!.getBoundingClientRect().bottom + 6);
    await expect(element).to.be.accessible();
  });

  it('speaks of one piece as one', async () => {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-history');
    element.surroundings = { keeper: fakeKeeper({ ...kept, own: kept.own.slice(0, 1) }) };
    element.address = 'je';
    holder.append(element);
    await until(() => element.shadowRoot?.querySelector('#erase-all'), 'the list');
    const text = element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
    expect(text).to.contain('staat ook 1 stuk dat je zelf opschreef: 1 ervaring en 0 momenten. Het gaat mee');
    expect(text).to.contain('“Wis alles” wist het ook.');
    expect(phrase(history.lost, { n: 1 })).to.contain('is 1 bewaard stuk kwijtgeraakt');
    expect(phrase(history.lost, { n: 2 })).to.contain('is 2 bewaarde stukken kwijtgeraakt');
  });

  it('does not say that nothing was lost when the browser cannot say how much', async () => {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-history');
    let tell: (count: number) => void = () => undefined;
    const subscribe: Keeper['subscribe'] = (listener) => {
      tell = (count) => listener({ kind: 'lost', count });
      return () => undefined;
    };
    element.surroundings = { keeper: () => ({ ...fakeKeeper(kept)(), subscribe }) };
    holder.append(element);
    await until(() => element.shadowRoot?.querySelector('#erase-all'), 'the list');
    const heard = async (count: number): Promise<string> => {
      tell(count);
      await element.updateComplete;
      return element.shadowRoot!.querySelector('#status')!.textContent!.trim();
    };
    expect(await heard(0)).to.equal(
      'De browser is iets kwijtgeraakt wat hier bewaard was. Hebt u een bestand? Open het hier.',
    );
    expect(await heard(1)).to.contain('De browser is 1 bewaard stuk kwijtgeraakt.');
    // The other widgets, each in words of its own.
    const said = (words: Readonly<Record<string, string>>) => ({
      say: (key: string, params?: Params) => phrase(words[key]!, params),
    });
    for (const count of [0, 1]) {
      const notice = { kind: 'lost', count } as const;
      const all = [
        ownSentence({ notice, place: 'device' }, said(own) as OwnWords),
        listSentence(notice, { words: said(assessment) } as unknown as ScreenContext),
      ];
      for (const one of all)
        expect(one).to.contain(
          count === 0 ? 'is iets kwijtgeraakt wat hier bewaard was.' : 'is 1 bewaard stuk kwijtgeraakt.',
        );
    }
  });

  it('what was said follows the language; the file is named after the day, by the clock that was given', async () => {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-history');
    element.surroundings = { keeper: fakeKeeper(kept), now: () => new Date('2026-11-14T10:20:00') };
    holder.append(element);
    const file = await until(() => element.shadowRoot?.querySelector<HTMLElement>('#file'), 'the list');
    const [made] = await filesMade(element, () => file.click());
    expect(made!.name).to.equal('veerkracht-2026-11-14.json');
    const said = (): string => element.shadowRoot!.querySelector('#status')!.textContent!.trim();
    await until(() => said() === phrase(history.fileMade), 'Dutch');
    element.lang = 'en';
    await until(() => said() === phrase(english.fileMade), 'English');
  });

  it('IO2: a file made here is read back the same', async () => {
    const offered = await openFile(asFile(ownFilesOf(kept, 'veerkracht')[0]!.text));
    expect(JSON.parse(JSON.stringify(offered!.own))).to.deep.equal(JSON.parse(JSON.stringify([story, moment])));
  });

  it('what is kept stays: the same is not added twice, other words under the same id come beside it', () => {
    expect(freshOf([story, moment], kept, new Map())).to.deep.equal([]);
    const other = { ...story, story: 'Anders.' };
    const [fresh] = freshOf([other], kept, new Map());
    expect(fresh!.id).not.to.equal('e1');
    expect((fresh as typeof story).story).to.equal('Anders.');
    expect(freshOf([story], { ...kept, own: [] }, new Map())).to.deep.equal([story]);
  });

  describe('what refers to something of the file goes on referring to it', () => {
    const of = (...own: readonly OwnRecord[]): KeptRecords => ({
      ...kept,
      own: own.map((record) => ({ record, expiresOn: null, readOnly: false })),
    });
    const about = { ...story, assessment: 'A1' };
    const after = { ...moment, experience: 'e1' };

    it('an experience to the list, by the id that has here', () => {
      const fresh = freshOf([after, about], of(), new Map([['A1', 'A7']]));
      expect(fresh).to.deep.equal([{ ...about, assessment: 'A7' }, after]);
      expect(freshOf([after, about], of(...fresh), new Map([['A1', 'A7']])), 'twice').to.deep.equal([]);
    });

    it('a moment to its own experience, where another one has that id', () => {
      const other = { ...story, story: 'Iets heel anders.' };
      const fresh = freshOf([about, after], of(other), new Map());
      const [experience, checkIn] = fresh;
      expect(experience!.id).not.to.equal('e1');
      expect(fresh).to.deep.equal([
        { ...about, id: experience!.id },
        { ...after, experience: experience!.id },
      ]);
      expect(checkIn!.id).to.equal('c1');
      expect(freshOf([about, after], of(other, ...fresh), new Map()), 'twice').to.deep.equal([]);
    });

    it('nothing comes twice where it was made, also when its list was changed since and comes beside itself', () => {
      expect(freshOf([about, after], of(about, after), new Map([['A1', 'A7']]))).to.deep.equal([]);
    });
  });

  it('a damaged file, or one of something else, is nothing; a bad entry goes without the rest', async () => {
    expect(await openFile(asFile('{'))).to.equal(null);
    expect(await openFile(asFile('{"schema":"veerkracht/web@1"}'))).to.equal(null);
    const file = { schema: 'veerkracht/own-file@1', assessments: [], experiences: [{ id: 1 }, story], checkIns: 'x' };
    expect((await openFile(asFile(JSON.stringify(file))))!.own.map(({ id }) => id)).to.deep.equal(['e1']);
  });

  it('IO2: lists that are not finished go along', async () => {
    const [file, ...more] = ownFilesOf({ ...kept, drafts: [unfinished] }, 'veerkracht');
    expect(more).to.deep.equal([]);
    const [back] = (await openFile(asFile(file!.text)))!.assessments;
    expect(back).to.deep.include({ id: 'd1', completedAt: null });
    expect({ ...back!.answers }).to.deep.equal({ body: 7, mental: null });
  });

  it('IO2: what does not fit in one file that can be opened again comes in several', async () => {
    const many = Array.from({ length: 51 }, (_, i) => ({
      assessment: assessmentOf(`a${i}`),
      expiresOn: '2027-11-14',
      readOnly: false,
    }));
    const long = Array.from({ length: 60 }, (_, i) => ({
      record: { ...story, id: `e${i}`, story: 'é'.repeat(15_000) },
      expiresOn: '2027-11-14',
      readOnly: false,
    }));
    const files = ownFilesOf({ ...kept, assessments: many, own: long }, 'veerkracht');
    expect(files.map(({ name }) => name)).to.deep.equal(files.map((_, i) => `veerkracht-${i + 1}.json`));
    const ids: string[] = [];
    for (const { text } of files) {
      const offered = await openFile(asFile(text));
      ids.push(...offered!.assessments.map(({ id }) => id), ...offered!.own.map(({ id }) => id));
    }
    expect(ids.sort()).to.deep.equal(
      [...many.map((one) => one.assessment.id), ...long.map((one) => one.record.id)].sort(),
    );
  });

  it('half a file is not offered as if it were all', async () => {
    const assessments = Array.from({ length: 51 }, (_, i) => assessmentOf(`a${i}`));
    const file = { schema: 'veerkracht/own-file@1', assessments, experiences: [story], checkIns: [] };
    expect(await openFile(asFile(JSON.stringify(file)))).to.equal(null);
    expect((await openFile(asFile(JSON.stringify(assessmentOf('one')))))!.assessments).to.have.length(1);
  });

  it('tells two webs of one day apart by their time', () => {
    const words = { date: (text: string) => text.slice(0, 10) };
    const [a, b, c] = ['2026-11-14T10:00:00', '2026-11-14T18:05:00', '2026-11-15T09:00:00'] as const;
    expect(whenOf(a, [a, b, c], words)).to.equal('2026-11-14, 10:00');
    expect(whenOf(b, [a, b, c], words)).to.equal('2026-11-14, 18:05');
    expect(whenOf(c, [a, b, c], words)).to.equal('2026-11-15');
  });

  it('tells the time of the clock it was filled in by, as the day is of that clock', () => {
    const words = { date: (text: string) => text.slice(0, 10) };
    const far = ['2026-11-14T00:30:00+13:00', '2026-11-14T23:45:00-11:00', '2026-11-14Thursday'] as const;
    expect(far.map((moment) => whenOf(moment, far, words))).to.deep.equal([
      '2026-11-14, 00:30',
      '2026-11-14, 23:45',
      '2026-11-14',
    ]);
  });

  const shown = async (keeper: Keeper): Promise<VeerHistory> => {
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-history');
    element.surroundings = { keeper: () => keeper };
    element.address = 'je';
    holder.append(element);
    await until(() => element.shadowRoot?.querySelector('#open-file'), 'the list');
    return element;
  };
  const find = (element: VeerHistory, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
  const give = async (element: VeerHistory, text: string): Promise<void> => {
    const input = find(element, '#open-file') as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(asFile(text));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => find(element, '#file-add'), 'what the file holds');
  };

  it('says before a file is put on an empty device that it will stay there, and until when', async () => {
    const keeper = fakeKeeper()();
    const element = await shown(keeper);
    await give(element, JSON.stringify(assessmentOf('one')));
    expect(find(element, '#file-add')!.textContent!.trim()).to.equal('Bewaar op dit apparaat');
    expect(element.shadowRoot!.textContent).to.contain('Dan staat het op dit apparaat, uiterlijk tot en met');
    expect(keeper.place).to.equal('undecided');
  });

  it('who does not want what a file holds is back at the way to open one', async () => {
    const element = await shown(fakeKeeper(kept)());
    await give(element, JSON.stringify(assessmentOf('one')));
    await until(() => element.shadowRoot!.activeElement?.id === 'file-add', 'the focus on what the file holds');
    (find(element, '#file-add')!.nextElementSibling as HTMLElement).click();
    await element.updateComplete;
    expect(find(element, '#file-add') === null).to.equal(true);
    expect(element.shadowRoot!.activeElement?.id).to.equal('open-file');
  });

  it('tells what was really added, and fires it by the id it has now', async () => {
    const saved: string[] = [];
    const element = await shown(fakeKeeper(kept)());
    element.addEventListener('veer-save', (event) => saved.push((event as CustomEvent<{ id: string }>).detail.id));
    const file = JSON.stringify(assessmentOf('one'));
    await give(element, file);
    find(element, '#file-add')!.click();
    await until(
      () => find(element, '#status')!.textContent!.includes('1 spinnenweb is erbij gezet.'),
      'what was added',
    );
    expect(saved).to.have.length(1);
    await give(element, file);
    find(element, '#file-add')!.click();
    await until(() => find(element, '#status')!.textContent!.includes('stond er al'), 'that nothing was new');
    expect(saved).to.have.length(1);
  });

  it('a list that still stands open here does not come beside itself', async () => {
    const open = { ...kept, drafts: [unfinished] };
    const keeper = fakeKeeper(open)();
    const element = await shown(keeper);
    await give(element, ownFilesOf(open, 'veerkracht')[0]!.text);
    find(element, '#file-add')!.click();
    await until(() => find(element, '#status')!.textContent!.includes('stond er al'), 'that nothing was new');
    expect((await keeper.records()).assessments).to.deep.equal([]);
  });

  it('what was erased while an earlier look was under way does not come back on the screen', async () => {
    const keeper = fakeKeeper()();
    const looks: ((records: KeptRecords) => void)[] = [];
    let tell: Parameters<Keeper['subscribe']>[0] = () => undefined;
    Object.assign(keeper, {
      hasKept: () => Promise.resolve(true),
      records: () => new Promise<KeptRecords>((resolve) => void looks.push(resolve)),
      subscribe: (listener: typeof tell) => ((tell = listener), () => undefined),
    });
    const holder = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('veer-history');
    element.surroundings = { keeper: () => keeper };
    holder.append(element);
    await until(() => looks.length === 1, 'the first look');
    tell({ kind: 'erased-elsewhere' });
    await until(() => looks.length === 2, 'the second look');
    let drawn = 0;
    element.addEventListener('veer-change', () => drawn++);
    looks[1]!({ ...kept, own: [] });
    await until(() => drawn === 1, 'that nothing is there');
    looks[0]!(kept);
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(find(element, '#own') === null).to.equal(true);
  });

  it('does not say that there is nothing when what is there cannot be read', async () => {
    const keeper = fakeKeeper()();
    Object.defineProperty(keeper, 'trouble', { get: () => 'damaged' });
    keeper.hasKept = () => Promise.resolve(true);
    const element = await shown(keeper);
    expect(element.shadowRoot!.textContent).not.to.contain('staat niets van');
    expect(find(element, '.lead')!.textContent).to.contain('We kunnen nu niet bij wat er op dit apparaat staat.');
    find(element, '#retry')!.click();
    await until(() => element.shadowRoot!.activeElement?.id === 'retry', 'the focus to stay');
  });
});
