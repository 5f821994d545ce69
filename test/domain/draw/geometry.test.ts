import { expect } from '@open-wc/testing';
import { contains, grown, holds, overlap, union } from '../../../src/domain/draw/box.js';
import { contrastRatio, parseHex } from '../../../src/domain/draw/contrast.js';
import {
  curvePath,
  distanceToCurve,
  linesPath,
  pointOn,
  ringPath,
  saggingCurve,
} from '../../../src/domain/draw/curve.js';
import { polar } from '../../../src/domain/draw/scale.js';

describe('boxes', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };

  it('overlap when they share more than an edge', () => {
    expect(overlap(box, { x: 10, y: 0, width: 5, height: 5 })).to.equal(false);
    expect(overlap(box, { x: 9, y: 9, width: 5, height: 5 })).to.equal(true);
    expect(overlap(box, { x: 12, y: 0, width: 5, height: 5 }, 3)).to.equal(true);
  });

  it('hold places and boxes, grow and join', () => {
    expect(holds(box, { x: 10, y: 5 })).to.equal(true);
    expect(holds(box, { x: 10.1, y: 5 })).to.equal(false);
    expect(contains(box, { x: 1, y: 1, width: 9, height: 9 })).to.equal(true);
    expect(contains(box, { x: 2, y: 1, width: 9, height: 9 })).to.equal(false);
    expect(grown(box, 2)).to.deep.equal({ x: -2, y: -2, width: 14, height: 14 });
    expect(grown(box, 0, 44)).to.deep.equal({ x: -17, y: -17, width: 44, height: 44 });
    expect(union([box, { x: 20, y: -5, width: 1, height: 1 }])).to.deep.equal({ x: 0, y: -5, width: 21, height: 15 });
    expect(union([])).to.deep.equal({ x: 0, y: 0, width: 0, height: 0 });
  });
});

describe('sagging curves', () => {
  it('sag 5.5 % to the centre at their middle', () => {
    const curve = saggingCurve({ x: -10, y: -100 }, { x: 10, y: -100 });
    expect(pointOn(curve, 0.5)).to.deep.equal({ x: 0, y: -94.5 });
    expect(pointOn(curve, 0)).to.deep.equal({ x: -10, y: -100 });
    expect(distanceToCurve(curve, { x: 0, y: -94.5 })).to.be.closeTo(0, 1e-9);
    expect(distanceToCurve(curve, { x: 0, y: -84.5 })).to.be.closeTo(10, 0.1);
  });

  it('of equal numbers lie exactly on a ring', () => {
    const six = polar(6);
    const ring = ringPath(Array.from({ length: 6 }, (_, i) => six.at(i, 70)));
    const threads = Array.from({ length: 6 }, (_, i) => curvePath(saggingCurve(six.at(i, 70), six.at(i + 1, 70))));
    for (const thread of threads) expect(ring).to.contain(thread.slice(thread.indexOf('Q')));
    expect(ring.endsWith('Z')).to.equal(true);
  });

  it('are nothing without places', () => {
    expect(ringPath([])).to.equal('');
    expect(linesPath([])).to.equal('');
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    const ratio = (a: string, b: string): number => Math.round(contrastRatio(parseHex(a)!, parseHex(b)!) * 10) / 10;
    expect(ratio('#000', '#fff')).to.equal(21);
    expect(ratio('#fff', '#fff')).to.equal(1);
    expect(ratio('#20292C', '#FFFDF8')).to.equal(14.6);
    expect(ratio('#14566A', '#F7F3EA')).to.equal(7.4);
    expect(ratio('#FFFDF8', '#20292C')).to.equal(14.6);
  });

  it('knows hex colours only', () => {
    expect(parseHex('#abc')).to.deep.equal([170, 187, 204]);
    for (const other of ['', 'red', '#12345', 'rgb(0,0,0)', '#ggg']) expect(parseHex(other)).to.equal(null);
  });
});
