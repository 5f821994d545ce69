import { expect } from '@open-wc/testing';
import { readAssessment } from '../../../src/domain/document/assessment.js';
import { readOwnFile } from '../../../src/domain/document/own-file.js';
import { parseJson } from '../../../src/domain/document/parse-json.js';
import { assessment, lines, plain } from './samples.js';

const spoil = (change: (raw: Record<string, any>) => void) => {
  const raw = assessment();
  change(raw);
  const parsed = readAssessment(raw);
  return { lines: lines(parsed), value: parsed.value };
};

describe('assessment@1', () => {
  it('comes back as it was written', () => {
    const { lines, value } = spoil(() => undefined);
    expect(lines).to.deep.equal([]);
    expect(plain(value)).to.deep.equal(assessment());
    expect(plain(readAssessment(plain(value)).value)).to.deep.equal(assessment());
  });

  it('takes a title and a source without a word, as any document may carry them', () => {
    const plainOne = readAssessment(assessment()).value;
    const read = readAssessment({ ...assessment(), title: 'Van mij', source: { name: 'Buurthuis' } });
    expect(read.problems).to.deep.equal([]);
    expect(plain(read.value)).to.deep.equal(plain(plainOne));
  });

  it('is complete after reading', () => {
    const parsed = readAssessment({ schema: 'veerkracht/assessment@1', id: 'a', instrument: { id: 'x' }, answers: {} });
    expect(parsed.problems).to.deep.equal([]);
    expect(plain(parsed.value)).to.deep.equal({
      schema: 'veerkracht/assessment@1',
      id: 'a',
      revision: 1,
      instrument: { id: 'x', version: '0.0.0', variant: 'standard' },
      wording: {},
      language: 'nl',
      startedAt: null,
      completedAt: null,
      answers: {},
      discuss: [],
      notes: {},
      important: [],
      change: null,
      step: null,
    });
  });

  it('goes on without what is bad, and never repeats what a resident answered or typed', () => {
    const { lines, value } = spoil((raw) =>
      Object.assign(raw, {
        revision: 0,
        answers: { b1: '7', b2: 3, h1: [4] },
        notes: { body: 'x'.repeat(4001), home: 5, work: null },
        change: 'geheim',
        startedAt: 'gisteren',
        completedAt: '2026-02-30T10:00:00Z',
        discuss: ['b1', 9, 'b1'],
        step: { what: { a: 1 }, reviewOn: '2026-04' },
      }),
    );
    expect(lines).to.deep.equal([
      'revision out-of-range [≥ 1] {number}',
      'startedAt bad-date [2026-03-03T14:05:00Z] {string}',
      'completedAt bad-date [2026-03-03T14:05:00Z] {string}',
      'answers.b1 wrong-type [number] {string}',
      'answers.h1 wrong-type [number] {[…]}',
      'discuss[1] wrong-type [string] {number}',
      'discuss[2] duplicate-id {string}',
      'notes.body too-long [≤ 4000] {4001}',
      'notes.home wrong-type [string] {number}',
      'change not-allowed [yes | no | unsure] {string}',
      'step.what wrong-type [string] {{…}}',
      'step.reviewOn bad-date [2026-03-03] {string}',
    ]);
    expect(plain(value?.answers)).to.deep.equal({ b1: null, b2: 3, h1: null });
    expect([value?.revision, value?.change, value?.startedAt, plain(value?.notes), value?.discuss]).to.deep.equal([
      1,
      null,
      null,
      {},
      ['b1'],
    ]);
  });

  it('is refused without an id, an instrument or answers', () => {
    expect(spoil((raw) => delete raw.id).lines).to.deep.equal(['id missing !']);
    expect(
      spoil((raw) => {
        raw.instrument = {};
      }).lines,
    ).to.deep.equal(['instrument.id missing !']);
    expect(
      spoil((raw) => {
        raw.answers = [1];
      }).lines,
    ).to.deep.equal(['answers wrong-type [{…}] {[…]} !']);
    expect(
      spoil((raw) => {
        raw.answers = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`q${i}`, 1]));
      }).lines,
    ).to.deep.equal(['answers too-many [≤ 500] {501} !']);
  });
});

describe('own-file@1', () => {
  const file = (...assessments: unknown[]): Record<string, any> => ({ schema: 'veerkracht/own-file@1', assessments });

  it('comes back as it was written', () => {
    const written = file(assessment(), { ...assessment(), id: 'a2' });
    const parsed = readOwnFile(parseJson(JSON.stringify(written)).value);
    expect(parsed.problems).to.deep.equal([]);
    expect(plain(parsed.value)).to.deep.equal(written['assessments']);
  });

  it('may be one assessment', () => {
    expect(plain(readOwnFile(assessment()).value)).to.deep.equal([assessment()]);
    expect(lines(readOwnFile({ ...assessment(), id: null }))).to.deep.equal(['id missing !']);
  });

  it('loses only the records that are bad or too new', () => {
    const parsed = readOwnFile(
      file(
        assessment(),
        { ...assessment(), id: 'new', schema: 'veerkracht/assessment@2' },
        null,
        'x',
        { ...assessment(), id: 'b', answers: { q: 'x' } },
        assessment(),
        { schema: 'veerkracht/web@1' },
      ),
    );
    expect(lines(parsed)).to.deep.equal([
      'assessments[1].schema newer-version [veerkracht/assessment@1] {"veerkracht/assessment@2"}',
      'assessments[2] not-object [{…}] {null}',
      'assessments[3] not-object [{…}] {"x"}',
      'assessments[4].answers.q wrong-type [number] {string}',
      'assessments[5].id duplicate-id',
      'assessments[6].schema wrong-kind [veerkracht/assessment@1] {"veerkracht/web@1"}',
    ]);
    expect(parsed.value?.map(({ id }) => id)).to.deep.equal(['a1', 'b']);
  });

  it('may bring along what could not be read', () => {
    const parsed = readOwnFile({ ...file(assessment()), unreadable: [{ anything: true }], other: 1 });
    expect(lines(parsed)).to.deep.equal(['. unknown-key {other}']);
  });

  it('is refused over 50 assessments, over 1 MiB, or when it is something else', () => {
    const many = Array.from({ length: 51 }, (_, i) => ({ ...assessment(), id: `a${i}` }));
    expect(lines(readOwnFile(file(...many)))).to.deep.equal(['assessments too-many [≤ 50] {51} !']);
    expect(readOwnFile(file(...many.slice(1))).value?.length).to.equal(50);
    const notes = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`n${i}`, 'x'.repeat(3000)]));
    expect(lines(readOwnFile(file({ ...assessment(), notes })))[0]).to.match(/too-large \[≤ 1 MiB\] !$/);
    for (const other of [null, [], 'x', { schema: 'veerkracht/web@1' }, {}])
      expect(readOwnFile(other).problems[0]?.fatal).to.be.true;
    expect(lines(readOwnFile({ schema: 'veerkracht/own-file@1' }))).to.deep.equal(['assessments missing [[…]] !']);
    expect(lines(readOwnFile({ schema: 'veerkracht/own-file@1', assessments: {} }))).to.deep.equal([
      'assessments wrong-type [[…]] {{…}} !',
    ]);
  });
});
