import { expect } from '@open-wc/testing';
import type { ChannelLike } from '../../src/storage/channel.js';
import type { Draft } from '../../src/storage/port.js';
import {
  alone,
  answered,
  assessmentOf,
  clean,
  databases,
  deviceTab,
  isAbsent,
  kinds,
  name,
  newDraft,
  rawGet,
  rawKeys,
  tab,
  until,
  values,
  type Tab,
} from './support.js';

alone();

/** A tab that hears nothing of the others. */
const deaf = {
  channel: (): ChannelLike => ({ postMessage: () => undefined, close: () => undefined, onmessage: null }),
};

describe('two tabs', () => {
  beforeEach(clean);
  after(clean);

  const draftIn = async ({ keeper }: Tab, id: string): Promise<Draft | undefined> =>
    (await keeper.records()).drafts.find((draft) => draft.id === id);

  it('see each other’s answers, and lose none', async () => {
    const [one, two] = [await deviceTab(), await deviceTab()];
    const draft = answered(newDraft(), 'q1', 1);
    await one.keeper.saveDraft(draft);
    await until(() => two.heard.some((notice) => notice.kind === 'changed-elsewhere' && notice.id === draft.id));
    const theirs = (await draftIn(two, draft.id))!;
    const both = await Promise.all([
      one.keeper.saveDraft(answered(draft, 'q2', 2)),
      two.keeper.saveDraft(answered(theirs, 'q3', 3)),
    ]);
    expect(both.every(({ saved }) => saved)).to.equal(true);
    expect(values(await draftIn(one, draft.id))).to.deep.equal({ q1: 1, q2: 2, q3: 3 });
    expect(values(both[1].draft)).to.deep.equal({ q1: 1, q2: 2, q3: 3 });
    expect([...kinds(one), ...kinds(two)]).to.not.include('conflict');
  });

  it('one question answered differently: the later stays, the other is told', async () => {
    const [one, two] = [await deviceTab(), await deviceTab()];
    const draft = answered(newDraft(), 'q1', 1);
    await one.keeper.saveDraft(draft);
    const theirs = (await draftIn(two, draft.id))!;
    await one.keeper.saveDraft(answered(draft, 'q1', 3));
    const result = await two.keeper.saveDraft(answered(theirs, 'q1', 8));
    expect(values(result.draft)).to.deep.equal({ q1: 8 });
    expect(two.heard).to.deep.include({ kind: 'conflict', id: draft.id, item: 'q1', other: 3 });
  });

  it('saves that overtake a merge keep the resident’s newest answer', async () => {
    const [one, two] = [await deviceTab(), await deviceTab(deaf)];
    let mine = answered(newDraft(), 'q1', 1);
    await one.keeper.saveDraft(mine);
    const theirs = (await draftIn(two, mine.id))!;
    await one.keeper.saveDraft((mine = answered(mine, 'q1', 3)));
    // The second tab answers twice without waiting for the merge of the first answer.
    const first = answered(theirs, 'q1', 8);
    const second = answered(first, 'q1', 9);
    await Promise.all([two.keeper.saveDraft(first), two.keeper.saveDraft(second)]);
    await two.keeper.saveDraft(answered(second, 'q2', 4));
    expect(values(await draftIn(one, mine.id))).to.deep.equal({ q1: 9, q2: 4 });
  });

  it('many answers at once from both: 2 x 60, all there', async () => {
    const [one, two] = [await deviceTab(deaf), await deviceTab(deaf)];
    const draft = newDraft();
    await one.keeper.saveDraft(answered(draft, 'start', 0));
    const theirs = (await draftIn(two, draft.id))!;
    const work = async ({ keeper }: Tab, from: Draft, prefix: string): Promise<void> => {
      let hand = from;
      const saves: Promise<unknown>[] = [];
      for (let n = 0; n < 60; n++) {
        hand = answered(hand, `${prefix}${n % 30}`, n);
        saves.push(keeper.saveDraft(hand));
        if (n % 7 === 0) await Promise.all(saves);
      }
      await Promise.all(saves);
    };
    await Promise.all([work(one, theirs, 'a'), work(two, theirs, 'b')]);
    const expected: Record<string, number> = { start: 0 };
    for (let n = 0; n < 30; n++) expected[`a${n}`] = expected[`b${n}`] = 30 + n;
    expect(values(await draftIn(one, draft.id))).to.deep.equal(expected);
    expect(await rawGet('meta')).to.deep.include({ count: 1 });
  });

  it('two elements of one page with the same draft lose nothing either', async () => {
    const { keeper } = await deviceTab();
    const draft = newDraft();
    await keeper.saveDraft(answered(draft, 'q1', 1));
    await keeper.saveDraft(answered(draft, 'q2', 2));
    expect(values((await keeper.records()).drafts[0])).to.deep.equal({ q1: 1, q2: 2 });
  });

  it('one choice in two tabs at the same moment makes one database', async () => {
    const [one, two] = [tab(), tab()];
    const chosen = await Promise.all([one.keeper.choose('device'), two.keeper.choose('device')]);
    expect(chosen.map(({ saved }) => saved)).to.deep.equal([true, true]);
    await Promise.all([one, two].map(({ keeper }) => keeper.saveAssessment(assessmentOf())));
    expect(await rawGet('meta')).to.deep.include({ count: 2 });
  });

  describe('when one erases everything', () => {
    it('the other hears it, and brings nothing back', async () => {
      const [one, two] = [await deviceTab(), await deviceTab()];
      const draft = answered(newDraft(), 'q1', 1);
      await two.keeper.saveDraft(draft);
      expect(await one.keeper.eraseAll()).to.deep.equal({ count: 1, verified: true });
      await until(() => two.heard.some(({ kind }) => kind === 'erased-elsewhere'));
      expect(two.keeper.place).to.equal('undecided');
      expect(await two.keeper.saveDraft(answered(draft, 'q2', 2))).to.deep.equal({ saved: false, trouble: null });
      expect(await databases()).to.deep.equal([]);
      expect(localStorage.length).to.equal(0);
    });

    it('a tab that did not hear of it finds out at its next save', async () => {
      const [one, two] = [await deviceTab(), await deviceTab(deaf)];
      const draft = answered(newDraft(), 'q1', 1);
      await two.keeper.saveDraft(draft);
      await one.keeper.eraseAll();
      const next = answered(draft, 'q2', 2);
      expect(await two.keeper.saveDraft(next)).to.deep.include({ saved: false, trouble: null });
      expect(kinds(two)).to.deep.equal(['erased-elsewhere']);
      expect(two.keeper.place).to.equal('undecided');
      expect(values((await two.keeper.records()).drafts[0])).to.deep.equal({ q1: 1, q2: 2 });
      expect(await databases()).to.deep.equal([]);
      expect(localStorage.length).to.equal(0);
    });

    it('also when the device was chosen anew in between', async () => {
      const [one, two] = [await deviceTab(), await deviceTab(deaf)];
      const draft = answered(newDraft(), 'q1', 1);
      await two.keeper.saveDraft(draft);
      await one.keeper.eraseAll();
      await one.keeper.choose('device');
      await one.keeper.saveAssessment(assessmentOf());
      expect((await two.keeper.saveDraft(answered(draft, 'q2', 2))).saved).to.equal(false);
      expect(kinds(two)).to.deep.equal(['erased-elsewhere']);
      expect((await rawKeys()).filter((key) => key.startsWith('d:'))).to.deep.equal([]);
    });

    it('or when it comes back into view', async () => {
      const [one, two] = [await deviceTab(), await deviceTab(deaf)];
      await two.keeper.saveDraft(answered(newDraft(), 'q1', 1));
      await one.keeper.eraseAll();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await until(() => kinds(two).includes('erased-elsewhere'));
      expect(await databases()).to.deep.equal([]);
    });

    it('the word of the erasing tab is taken at once, and leaving makes no new mark', async () => {
      const two = await deviceTab();
      await two.keeper.saveDraft(answered(newDraft(), 'q1', 1));
      const { epoch } = (await rawGet('meta')) as { epoch: number };
      const channel = new BroadcastChannel(name);
      channel.postMessage({ id: '', rev: 0, epoch: epoch + 1, schema: 1 });
      await until(() => kinds(two).includes('erased-elsewhere'));
      channel.close();
      const three = await deviceTab(deaf);
      await three.keeper.saveDraft(answered(newDraft(), 'q1', 1));
      localStorage.clear();
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(localStorage.length).to.equal(0);
    });

    it('writes that are under way do not survive it', async () => {
      const { keeper } = await deviceTab();
      let draft = newDraft();
      const saves = Array.from({ length: 20 }, (_, n) => keeper.saveDraft((draft = answered(draft, `q${n}`, n))));
      expect((await keeper.eraseAll()).verified).to.equal(true);
      await Promise.all(saves);
      expect(await isAbsent()).to.equal(true);
      expect(localStorage.length).to.equal(0);
    });
  });

  it('a draft that another tab erased, or finished, is not brought back', async () => {
    const [one, two] = [await deviceTab(), await deviceTab(deaf)];
    const [erased, finished] = [answered(newDraft(), 'q1', 1), answered(newDraft(), 'q1', 1)];
    await two.keeper.saveDraft(erased);
    await two.keeper.saveDraft(finished);
    await one.keeper.erase(erased.id);
    await one.keeper.saveAssessment(assessmentOf(finished.id));
    for (const draft of [erased, finished]) {
      expect((await two.keeper.saveDraft(answered(draft, 'q2', 2))).saved).to.equal(false);
    }
    expect(two.heard).to.deep.equal([{ kind: 'erased-elsewhere' }, { kind: 'changed-elsewhere', id: finished.id }]);
    expect((await rawKeys()).filter((key) => key.startsWith('d:'))).to.deep.equal([]);
    expect(two.keeper.place).to.equal('device');
    // Choosing the device again is a new wish.
    await two.keeper.choose('device');
    expect((await two.keeper.saveDraft(answered(erased, 'q2', 2))).saved).to.equal(true);
  });

  it('tells only ids and numbers, and takes nothing else', async () => {
    const heard: unknown[] = [];
    const listener = new BroadcastChannel(name);
    listener.onmessage = ({ data }) => heard.push(data);
    const device = await deviceTab();
    const draft = answered(newDraft(), 'q1', 7);
    await device.keeper.saveDraft(draft);
    await until(() => heard.length > 0);
    const { epoch } = (await rawGet('meta')) as { epoch: number };
    expect(heard).to.deep.equal([{ id: draft.id, rev: 1, epoch, schema: 1 }]);
    const junk = [null, 7, 'x', [], {}, { id: draft.id }, { id: 7, rev: 1, epoch, schema: 1 }];
    const bad = [
      ...junk,
      { id: 'x'.repeat(300), rev: 1, epoch, schema: 1 },
      { id: draft.id, rev: -1, epoch, schema: 1 },
    ];
    for (const message of bad) listener.postMessage(message);
    // What comes later is heard later: nothing was heard of all these.
    listener.postMessage({ id: 'another', rev: 2, epoch, schema: 1 });
    await until(() => device.heard.length > 0);
    expect(device.heard).to.deep.equal([{ kind: 'changed-elsewhere', id: 'another' }]);
    listener.postMessage({ id: draft.id, rev: 2, epoch, schema: 9 });
    await until(() => device.keeper.trouble === 'newer-version');
    listener.close();
  });
});
