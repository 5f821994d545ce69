import { expect } from '@open-wc/testing';
import fc, { runs } from '../support/property.js';
import { webScene } from '../../src/domain/web/scene.js';
import { escapeXml, paperColours, standaloneSvg, type SvgTexts } from '../../src/interop/svg.js';
import { axes, cases, input, moment } from '../domain/web/cases.js';

const texts: SvgTexts = {
  language: 'nl',
  title: 'Uw spinnenweb',
  date: 'Zaterdag 14 november 2026',
  description: 'Het hoogst is Wat waarde geeft: 8,3.',
  source: 'Bron: Veerkracht',
  readings: ['6,5', '7,3', '8,3', 'niet ingevuld', '4,8', '7,0', '1', '2', '3', '4', '5', '6', '7'],
};
const parse = (markup: string): Document => {
  const found = new DOMParser().parseFromString(markup, 'image/svg+xml');
  expect(found.querySelector('parsererror'), markup.slice(0, 200)).to.equal(null);
  return found;
};
const drawing = (name: string): Document => parse(standaloneSvg(webScene(cases[name]!), texts));

describe('standaloneSvg', () => {
  it('SP17: holds title, description, date and source', () => {
    const root = drawing('one-moment').documentElement;
    expect(root.getAttribute('role')).to.equal('img');
    expect(root.getAttribute('aria-labelledby')).to.equal('title desc');
    expect(root.querySelector('title')!.textContent).to.equal(texts.title);
    expect(root.querySelector('desc')!.textContent).to.equal(`${texts.date} ${texts.description} ${texts.source}`);
    const visible = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(visible).to.include.members([texts.title, texts.date, texts.source, '6,5', 'Meedoen', 'niet ingevuld']);
  });

  it('has a size of its own, real colours, and no reference to anything outside', () => {
    const markup = standaloneSvg(webScene(cases['two-moments']!), texts);
    const root = parse(markup).documentElement;
    expect(Number(root.getAttribute('width'))).to.be.greaterThan(600);
    expect(Number(root.getAttribute('height'))).to.be.greaterThan(400);
    expect(markup).not.to.match(/var\(|currentColor|href|url\(|<style|style=|<script|\bon\w+=/);
    expect(markup.match(/https?:\/\/[^"]*/g)).to.deep.equal(['http://www.w3.org/2000/svg']);
    expect(markup).to.contain(paperColours.answer).and.contain(paperColours.then);
  });

  it('keeps now and then apart by dash and shape', () => {
    const root = drawing('two-moments').documentElement;
    expect(root.querySelectorAll('path[stroke-dasharray="7 6"]')).to.have.length(6);
    expect(root.querySelectorAll('g rect')).to.have.length(6);
    expect(root.querySelectorAll('g circle')).to.have.length(5);
  });

  it('writes the list under a web with numbers, and bars where there is no web', () => {
    const numbered = [...drawing('twelve-axes').querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(numbered).to.include.members(['12', 'Onderwerp 12', '6']);
    const bars = drawing('thirteen-axes');
    expect(bars.querySelectorAll('g circle')).to.have.length(13);
    expect(drawing('one-axis').querySelectorAll('g circle')).to.have.length(1);
    expect(drawing('bars-only').querySelectorAll('g rect')).to.have.length(6);
  });

  it('escapes whatever it is given', () => {
    expect(escapeXml(`<b a="1" c='2'>&\u0000\u0008\ud800x</b>`)).to.equal(
      '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;x&lt;/b&gt;',
    );
    const nasty = fc.string({
      unit: fc.oneof(
        fc.constantFrom('<', '>', '&', '"', "'", ']]>', '\u0000', '\ud800', '-->', '\u202e'),
        fc.string({ maxLength: 2 }),
      ),
    });
    fc.assert(
      fc.property(nasty, nasty, nasty, (label, title, source) => {
        const scene = webScene(input(axes(label, 'b', 'c'), [moment([1, null, 3])]));
        const root = parse(standaloneSvg(scene, { ...texts, title, source, language: title })).documentElement;
        const names = new Set([...root.querySelectorAll('*')].map(({ localName }) => localName));
        expect(
          [...names].every((name) => ['title', 'desc', 'rect', 'text', 'g', 'path', 'circle'].includes(name)),
        ).to.equal(true);
      }),
      runs(150),
    );
  });
});
