import { expect } from '@open-wc/testing';
import fc, { runs } from '../../support/property.js';
import { overlap } from '../../../src/domain/draw/box.js';
import type { Mark } from '../../../src/domain/draw/mark.js';
import { plainSpacing, textWidth } from '../../../src/domain/draw/text.js';
import { mapPicture } from '../../../src/domain/network/map.js';
import type { MapPicture, MapTexts } from '../../../src/domain/network/map-pen.js';
import { sceneOf, type Scene } from '../../../src/domain/network/scene.js';
import { words } from './cases.js';
import { data, facts, made } from './network-cases.js';

const raws = { saniveld: await data('saniveld'), breed: await data('breed-welzijn') };

const texts = (scene: Scene): MapTexts => ({
  overAmbition: 'Onze ambitie',
  ambition: scene.ambition ?? '',
  ground: `${scene.partners} partners`,
  places: scene.ground.map(({ name, kind, partners }) => name ?? `${kind} (${partners.length})`),
  paths: scene.paths.map(({ marks, coalition, seats }) => ({
    marks: marks.map(({ title, date }) => ({ title, note: date ?? '' })),
    earlier: (n) => `${n} eerder`,
    noNext: marks.some(({ kind }) => kind === 'next') ? '' : 'Nog geen volgende stap',
    levels: [`${coalition.leads.length} L`, `${coalition.helps.length} H`, `${coalition.allows.length} A`],
    more: coalition.unknown.length > 0 ? [`${coalition.unknown.length} onbekend`] : [],
    seats: seats.length > 0 ? `${seats.length} rollen` : '',
    empty: '',
    callout: coalition.wideNoStep ? 'VRAAG' : coalition.smallMoves ? 'BEWEEGT' : '',
  })),
});

const sceneFrom = (raw: unknown, columns = 4, page = 0, at?: string): Scene => {
  const { network, rows } = facts(raw, 'public', at);
  return sceneOf(network, rows, { page, issuesOnPage: columns, say: words });
};
const draw = (scene: Scene, width = 1100, mirrored = false, columns = 4): MapPicture =>
  mapPicture(scene, { width, spacing: plainSpacing, mirrored, columns, texts: texts(scene) });

type Element = Exclude<Mark, string>;
const all = (marks: readonly Mark[]): Element[] =>
  marks.flatMap((mark) =>
    typeof mark === 'string' ? [] : [mark, ...(mark[2] && typeof mark[2] !== 'string' ? all(mark[2]) : [])],
  );
const ofClass = (picture: MapPicture, className: string): Element[] =>
  all(picture.marks).filter(([, { class: own }]) => typeof own === 'string' && own.split(' ').includes(className));
const textsOf = (mark: Element): string[] =>
  all([mark]).flatMap(([tag, , inside]) => (tag === 'text' && typeof inside === 'string' ? [inside] : []));

describe('the picture of ground, paths and horizon', () => {
  it('has the numbers of the rows: threads, marks on a path, counts on a card', () => {
    for (const raw of Object.values(raws))
      for (const page of [0, 1]) {
        const scene = sceneFrom(raw, 4, page);
        const picture = draw(scene);
        expect(ofClass(picture, 'thread')).to.have.length(scene.threads.length);
        for (const path of scene.paths) {
          const own = ofClass(picture, 'path').find(([, attributes]) => attributes['data-issue'] === path.id)!;
          const drawn = (name: string): number =>
            all([own]).filter(([tag, { class: c }]) => tag !== 'text' && String(c).split(' ').includes(name)).length;
          expect(drawn('result')).to.equal(path.coalition.results);
          expect(drawn('step') - drawn('ended')).to.equal(path.coalition.steps);
          const card = ofClass(picture, 'card').find(([, attributes]) => attributes['data-issue'] === path.id)!;
          const { leads, helps, allows } = path.coalition;
          expect(textsOf(card)).to.include.members([`${leads.length} L`, `${helps.length} H`, `${allows.length} A`]);
        }
        const agreeing = scene.paths.reduce((sum, { coalition }) => sum + coalition.agrees, 0);
        expect(scene.threads.reduce((sum, { count }) => sum + count, 0)).to.equal(agreeing);
      }
  });

  it('shows on the first page which issue has support without a step, and which small coalition moves', () => {
    for (const columns of [2, 3, 4]) {
      const scene = sceneFrom(raws.saniveld, columns);
      const said = ofClass(draw(scene, 1100, false, columns), 'card').map(textsOf);
      expect(said.some((card) => card.includes('VRAAG') && card.join(' ').includes('budget per'))).to.equal(true);
      expect(said.some((card) => card.includes('BEWEEGT') && card.join(' ').includes('Meer tijd'))).to.equal(true);
    }
  });

  it('CM6: is the same for the same data, whatever the order of partners, relations, roles and groups', () => {
    // Some seats of one role in one group, held and empty, of which only the label differs, and of other roles.
    const roles = [null, 'juvo', 'schuur', 'juvo'].flatMap((partner, i) => [
      { role: 'adviser', partner, group: 'combi-praktijk', label: `Plek ${i}` },
      { role: 'Gastvrouw', partner, group: 'cluster-noord', label: { nl: `Plek ${i}` } },
      { role: 'adviser', partner, label: `Plek ${i}` },
    ]);
    const raw: Record<string, any> = { ...raws.saniveld, roles: [...raws.saniveld['roles'], ...roles] };
    const usual = sceneFrom(raw);
    const drawn = draw(usual);
    expect(draw(sceneFrom(structuredClone(raw)))).to.deep.equal(drawn);
    const shuffled = (name: string): fc.Arbitrary<any[]> =>
      fc.shuffledSubarray(raw[name] as any[], { minLength: raw[name].length });
    const lists = fc.record({
      partners: shuffled('partners'),
      relations: shuffled('relations'),
      roles: shuffled('roles'),
      groups: shuffled('groups'),
    });
    fc.assert(
      fc.property(lists, (others) => {
        const scene = sceneFrom({ ...raw, ...others });
        expect(scene).to.deep.equal(usual);
        expect(draw(scene)).to.deep.equal(drawn);
      }),
      runs(20),
    );
  });

  it('keeps buttons apart and within the picture, for any width and number of partners and issues', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 490, max: 1400 }),
        fc.integer({ min: 2, max: 4 }),
        (partners, issues, width, columns) => {
          const raw = made(partners, Math.max(1, issues));
          if (issues === 0) Object.assign(raw, { issues: [], commitments: [], steps: [] });
          const picture = draw(sceneFrom(raw, columns), width, false, columns);
          picture.spots.forEach((spot, i) => {
            expect(spot.x).to.be.at.least(-0.01);
            expect(spot.x + spot.width).to.be.at.most(width + 0.01);
            expect(spot.y + spot.height).to.be.at.most(picture.height + 0.01);
            for (const other of picture.spots.slice(i + 1)) expect(overlap(spot, other, -0.02)).to.equal(false);
          });
          expect(JSON.stringify(picture)).not.to.match(/NaN|Infinity|null,null/);
        },
      ),
      runs(40),
    );
  });

  it('keeps the names on the ground apart and within the picture, at any width', () => {
    for (const raw of Object.values(raws))
      for (let width = 490; width <= 1400; width += 6) {
        const rows = new Map<number, { left: number; right: number; text: string }[]>();
        for (const place of ofClass(draw(sceneFrom(raw), width), 'place'))
          for (const [tag, { x, y }, text] of all([place])) {
            if (tag !== 'text' || typeof text !== 'string') continue;
            const half = textWidth(text, { size: 13, spacing: plainSpacing }) / 2;
            const box = { left: Number(x) - half, right: Number(x) + half, text };
            rows.set(Number(y), [...(rows.get(Number(y)) ?? []), box]);
          }
        for (const row of rows.values()) {
          row.sort((a, b) => a.left - b.left);
          expect(row[0]!.left, `${row[0]!.text} at ${width}`).to.be.at.least(0);
          expect(row.at(-1)!.right, `${row.at(-1)!.text} at ${width}`).to.be.at.most(width);
          row.slice(1).forEach((one, i) => {
            expect(one.left, `${row[i]!.text} | ${one.text} at ${width}`).to.be.at.least(row[i]!.right + 4);
          });
        }
      }
  });

  it('is mirrored for text from right to left', () => {
    const scene = sceneFrom(raws.breed);
    const [left, right] = [draw(scene), draw(scene, 1100, true)];
    expect(right.height).to.equal(left.height);
    left.spots.forEach(({ x, y, width }, i) => {
      expect(right.spots[i]!.x).to.be.closeTo(1100 - x - width, 0.02);
      expect(right.spots[i]!.y).to.equal(y);
    });
    const start = ofClass(left, 'count').map(([, { 'text-anchor': anchor }]) => anchor);
    expect(new Set(start)).to.deep.equal(new Set([null]));
    expect(new Set(ofClass(right, 'count').map(([, { 'text-anchor': anchor }]) => anchor))).to.deep.equal(
      new Set(['end']),
    );
  });

  it('has a place for each partner, for kinds when they are many, and none of them is lost', () => {
    const scene = sceneFrom(made(400, 25));
    expect(scene.ground.every(({ name }) => name === null)).to.equal(true);
    expect(scene.ground.reduce((sum, { partners }) => sum + partners.length, 0)).to.equal(400);
    const picture = draw(scene);
    expect(picture.spots.filter(({ kind }) => kind === 'kind')).to.have.length(scene.ground.length);
  });

  it('CM9: tells kinds apart by shape', () => {
    const scene = sceneFrom(raws.saniveld);
    const picture = draw(scene);
    const shapes = new Map<string, Set<string>>();
    scene.ground.forEach(({ key, family }) => {
      const place = ofClass(picture, 'place').find(([, attributes]) => attributes['data-place'] === key)!;
      const mark = all([place]).find(([, { class: own }]) => String(own).startsWith('family'))!;
      const form = `${mark[0]} ${String(mark[1]['d'] ?? '').replace(/[^a-z]/gi, '')} ${mark[0] === 'circle' ? mark[1]['r'] : ''}`;
      shapes.set(family, (shapes.get(family) ?? new Set()).add(form));
    });
    const forms = [...shapes.values()].map((set) => [...set].join());
    expect(forms.every((form) => !form.includes(','))).to.equal(true);
    expect(new Set(forms).size).to.equal(shapes.size);
  });
});
