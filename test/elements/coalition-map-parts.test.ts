import { expect } from '@open-wc/testing';
import { LaterCode } from '../../src/elements/base/later-code.js';
import type {
  EditCode,
  EditShown,
  NetworkCode,
  NetworkHost,
  NetworkShown,
} from '../../src/elements/coalition-map/parts.js';
import { Places, type Acts } from '../../src/elements/coalition-map/places.js';
import type { Sheet } from '../../src/elements/coalition-map/sheet-model.js';

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const root = (): ShadowRoot => {
  const shadow = document.createElement('div').attachShadow({ mode: 'open' });
  for (const name of ['network', 'edit']) {
    const place = document.createElement('div');
    place.className = name;
    shadow.append(place);
  }
  return shadow;
};

const sheet = (view: string, shown: Sheet['shown'] = null): Sheet =>
  ({
    view,
    shown,
    network: {},
    words: { language: 'nl', address: 'u' },
    naming: {},
    width: 800,
    chosen: null,
  }) as never;

const setting = () => {
  const log: string[] = [];
  const drawn: { network?: NetworkShown; edit?: EditShown; host?: NetworkHost } = {};
  const network: NetworkCode = {
    NetworkPart: class {
      constructor(host: NetworkHost) {
        drawn.host = host;
        log.push('network made');
      }
      draw(place: HTMLElement, shown: NetworkShown): void {
        drawn.network = shown;
        log.push(`network draws in ${place.className}`);
      }
      leave(): void {
        log.push('network leaves');
      }
      readonly settled = true;
      pictureOf(): null {
        return null;
      }
    },
    networkStyles: new CSSStyleSheet(),
  };
  const edit: EditCode = {
    EditPart: class {
      constructor() {
        log.push('edit made');
      }
      draw(place: HTMLElement, shown: EditShown): void {
        drawn.edit = shown;
        log.push(`edit draws in ${place.className}`);
      }
      enter(): void {
        log.push('edit is entered');
      }
      leave(): void {
        log.push('edit leaves');
      }
      back(): void {
        log.push('edit is back');
      }
    },
  };
  const acts: Acts = {
    document: () => ({ schema: 'veerkracht/network@1' }) as never,
    replace: () => undefined,
    say: () => undefined,
    select: (kind, id) => log.push(`select ${kind} ${id}`),
    clear: () => void log.push('clear'),
    wear: (styles) => log.push(styles ? 'wears' : 'wears nothing'),
  };
  let asked = 0;
  const updated: (() => void)[] = [];
  const host = { renderRoot: root(), isConnected: true, requestUpdate: () => updated.splice(0).forEach((go) => go()) };
  const places = new Places(host, {
    network: new LaterCode(() => (asked++, Promise.resolve(network))),
    edit: new LaterCode(() => Promise.resolve(edit)),
  });
  const nextUpdate = () => new Promise<void>((resolve) => updated.push(resolve));
  return { log, drawn, acts, places, host, nextUpdate, asked: () => asked };
};

describe('places for parts that come later', () => {
  it('a part is fetched when its view is asked for, made once, drawn after each drawing, and told to stop', async () => {
    const { log, drawn, acts, places, nextUpdate, asked } = setting();
    places.fill(sheet('map'), false, acts);
    expect([asked(), log]).to.deep.equal([0, []]);
    const there = nextUpdate();
    places.fill(sheet('network'), false, acts);
    await there;
    places.fill(sheet('network'), false, acts);
    places.fill(sheet('network', { partners: new Set(['a']), issues: new Set() }), false, acts);
    expect(log).to.deep.equal(['wears', 'network made', 'network draws in network', 'network draws in network']);
    expect([drawn.network!.filter('a'), drawn.network!.filter('b')]).to.deep.equal([true, false]);
    drawn.host!.select('partner', 'a');
    drawn.host!.clear!();
    places.fill(sheet('list'), false, acts);
    expect(log.slice(4)).to.deep.equal(['select partner a', 'clear', 'network leaves']);
    expect(asked()).to.equal(1);
    places.fill(null, false, acts);
    expect(log).to.have.length(7);
  });

  it('the forms are there in every view, only when editable, with the document and the language', async () => {
    const { log, drawn, acts, places, nextUpdate } = setting();
    places.fill(sheet('list'), false, acts);
    const there = nextUpdate();
    places.fill(sheet('list'), true, acts);
    await there;
    places.fill(sheet('list'), true, acts);
    expect(drawn.edit).to.deep.include({ lang: 'nl', address: 'u' });
    places.fill(sheet('map'), false, acts);
    expect(log).to.deep.equal(['wears nothing', 'edit made', 'edit is back', 'edit draws in edit', 'edit leaves']);
  });

  it('both parts are kept while the element is away, stop, and are not drawn before it is back', async () => {
    const { log, acts, places, host, nextUpdate } = setting();
    const there = nextUpdate();
    places.fill(sheet('network'), true, acts);
    await there;
    await nextTask();
    places.fill(sheet('network'), true, acts);
    log.splice(0);
    host.isConnected = false;
    places.leave();
    places.fill(sheet('network'), true, acts);
    places.leave();
    expect(log).to.deep.equal(['network leaves', 'edit leaves']);
    host.isConnected = true;
    places.fill(sheet('network'), true, acts);
    expect(log.slice(2)).to.deep.equal(['network draws in network', 'edit is back', 'edit draws in edit']);
  });

  it('a part whose code does not come is not asked for at every drawing', async () => {
    let asked = 0;
    const host = { renderRoot: root(), isConnected: true, requestUpdate: () => undefined };
    const later = new LaterCode<NetworkCode>(() => (asked++, Promise.reject(new Error('gone'))));
    const places = new Places(host, {
      network: later,
      edit: new LaterCode<EditCode>(() => Promise.reject(new Error('gone'))),
    });
    const { acts } = setting();
    places.fill(sheet('network'), false, acts);
    await later.bring();
    places.fill(sheet('network'), false, acts);
    places.fill(sheet('network'), false, acts);
    expect(later.missing).to.equal(true);
    expect(asked).to.be.at.most(2);
  });
});
