import { expect } from '@open-wc/testing';
import { plainCopy } from '../../../src/domain/document/plain-copy.js';
import { entry, list, number, string } from '../../../src/domain/document/shape.js';
import { readDocument, schemaOf, stated, type Kind } from '../../../src/domain/document/version.js';
import { readAssessment } from '../../../src/domain/document/assessment.js';
import { readInstrument } from '../../../src/domain/document/instrument.js';
import { readOwnFile } from '../../../src/domain/document/own-file.js';
import { readWeb } from '../../../src/domain/document/web.js';
import * as samples from './samples.js';
import { lines, plain } from './samples.js';

/** A kind that has lived: @1 had `name`, @2 has `title`, @3 counts in tens. */
const kind: Kind = {
  name: 'story',
  version: 3,
  steps: {
    1: ({ name, ...rest }) => ({ ...rest, title: name }),
    2: ({ count, ...rest }) => ({ ...rest, count: (count as number) * 10 }),
  },
};
const shape = entry({
  schema: string({ max: 40 }),
  title: string({ max: 10 }),
  count: number(),
  tags: list(string({ max: 5 }), 3),
});
const read = (raw: unknown, other: Partial<Kind> = {}) =>
  readDocument(raw, { ...kind, ...other }, (document, reading) => reading.whole(shape, document));

describe('versions', () => {
  it('are brought up to date step by step', () => {
    const newest = { schema: 'veerkracht/story@3', title: 'Een', count: 20, tags: [] };
    expect(plain(read({ schema: 'veerkracht/story@1', name: 'Een', count: 2, tags: [] }).value)).to.deep.equal(newest);
    expect(plain(read({ schema: 'veerkracht/story@2', title: 'Een', count: 2, tags: [] }).value)).to.deep.equal(newest);
    expect(plain(read(newest).value)).to.deep.equal(newest);
  });

  it('leave the given document as it was', () => {
    const old = Object.freeze({ schema: 'veerkracht/story@1', name: 'Een', count: 2, tags: Object.freeze([]) });
    read(old);
    expect(old).to.deep.equal({ schema: 'veerkracht/story@1', name: 'Een', count: 2, tags: [] });
  });

  it('newer than this widget are refused', () => {
    expect(lines(read({ schema: 'veerkracht/story@4' }))).to.deep.equal([
      'schema newer-version [veerkracht/story@3] {"veerkracht/story@4"} !',
    ]);
  });

  it('without a way to the newest are refused, also when a step fails', () => {
    const wanted = (version: number) => [
      `schema unknown-version [veerkracht/story@3] {"veerkracht/story@${version}"} !`,
    ];
    expect(lines(read({ schema: 'veerkracht/story@0' }))).to.deep.equal(wanted(0));
    expect(lines(read({ schema: 'veerkracht/story@1' }, { steps: {} }))).to.deep.equal(wanted(1));
    const failing = () => {
      throw new Error('no');
    };
    expect(lines(read({ schema: 'veerkracht/story@2' }, { steps: { 2: failing } }))).to.deep.equal(wanted(2));
  });

  it('are told from the schema only', () => {
    expect(schemaOf(kind)).to.equal('veerkracht/story@3');
    expect(stated(plainCopy({ schema: 'veerkracht/own-file@12' }).value)).to.deep.equal({
      name: 'own-file',
      version: 12,
    });
    for (const schema of [
      undefined,
      1,
      '',
      'story@1',
      'veerkracht/story',
      'veerkracht/story@',
      'veerkracht/story@-1',
      'veerkracht/story@1.0',
      'veerkracht/story@01',
      'veerkracht/Story@1',
      ' veerkracht/story@1',
      {},
    ]) {
      expect(stated(plainCopy({ schema }).value), String(schema)).to.equal(null);
    }
  });

  it('go for every kind of this library', () => {
    const readers = { instrument: readInstrument, web: readWeb, assessment: readAssessment } as const;
    for (const [name, reader] of Object.entries(readers)) {
      const sample = samples[name as keyof typeof readers]();
      expect(lines(reader({ ...sample, schema: `veerkracht/${name}@2` })), name).to.deep.equal([
        `schema newer-version [veerkracht/${name}@1] {"veerkracht/${name}@2"} !`,
      ]);
      expect(lines(reader({ ...sample, schema: `veerkracht/${name}@0` })), name).to.deep.equal([
        `schema unknown-version [veerkracht/${name}@1] {"veerkracht/${name}@0"} !`,
      ]);
      expect(lines(reader({ ...sample, schema: 'veerkracht/network@1' })), name).to.deep.equal([
        `schema wrong-kind [veerkracht/${name}@1] {"veerkracht/network@1"} !`,
      ]);
      expect(lines(reader({ ...sample, schema: undefined })), name).to.deep.equal([
        `schema wrong-kind [veerkracht/${name}@1] {null} !`,
      ]);
      for (const other of [null, undefined, [], 'x', 7, true, () => 1])
        expect(reader(other).problems[0]?.fatal, String(other)).to.be.true;
    }
    expect(lines(readOwnFile({ schema: 'veerkracht/own-file@2', assessments: [] }))).to.deep.equal([
      'schema newer-version [veerkracht/own-file@1] {"veerkracht/own-file@2"} !',
    ]);
  });
});
