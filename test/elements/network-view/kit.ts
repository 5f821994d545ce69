/** The network view in a bare element, as `veer-coalition-map` uses it. */
import { readNetwork } from '../../../src/domain/document/network.js';
import { say } from '../../../src/domain/document/text.js';
import type { Text } from '../../../src/domain/document/types.js';
import { networkAt } from '../../../src/domain/network/at.js';
import type { Point } from '../../../src/domain/network/layout.js';
import { networkFor } from '../../../src/domain/network/seen.js';
import { NetworkPart } from '../../../src/elements/coalition-map/network-part.js';
import { networkStyles } from '../../../src/elements/coalition-map/network.styles.js';
import type { Chosen, NetworkShown } from '../../../src/elements/coalition-map/parts.js';
import { controls } from '../../../src/styles/controls.js';
import { frame } from '../../../src/styles/frame.js';
import { printed } from '../../../src/styles/printed.js';
import { sheet } from '../../../src/styles/sheet.js';
import { tokens } from '../../../src/styles/tokens.js';
import { text, until } from '../../support/look.js';

export interface Options {
  readonly raw: unknown;
  /** The element cannot be told that nothing is chosen any more. */
  readonly deaf?: boolean;
  readonly at?: string;
  readonly width?: number;
  readonly lang?: string;
  readonly filter?: (id: string) => boolean;
  readonly places?: ReadonlyMap<string, Point>;
}

/** A bare element with a network view in it, as `veer-coalition-map` uses it. */
export class Host {
  chosen: Chosen | null = null;
  readonly selected: string[] = [];
  cleared = 0;
  readonly said: string[] = [];
  readonly part: NetworkPart;
  readonly place: HTMLElement;
  #shown: NetworkShown;

  constructor(
    readonly holder: HTMLElement,
    private options: Options,
  ) {
    const root = holder.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens, sheet, controls, frame, printed].map(({ styleSheet }) => styleSheet!);
    root.adoptedStyleSheets.push(networkStyles!);
    const figure = document.createElement('figure');
    figure.className = 'sheet';
    figure.lang = options.lang ?? 'nl';
    this.place = document.createElement('div');
    this.place.className = 'network';
    figure.append(this.place);
    root.append(figure);
    this.part = new NetworkPart({
      root,
      update: () => this.draw(),
      select: (kind, id) => {
        this.selected.push(`${kind}:${id}`);
        this.chosen = { kind, id };
        this.draw();
      },
      ...(!options.deaf && {
        clear: () => {
          this.cleared++;
          this.chosen = null;
          this.draw();
        },
      }),
      say: (status) => this.said.push(status),
    });
    this.#shown = this.#make();
  }

  #make(): NetworkShown {
    const { raw, at, width = 1000, lang = 'nl', filter, places } = this.options;
    const { value } = readNetwork(raw);
    const told = { language: lang, address: 'u' as const, documentLanguage: 'nl' };
    return {
      document: networkAt(networkFor(value!, 'public'), at),
      words: { language: lang, address: 'u' },
      naming: { text: (text: Text) => say(text, told) },
      width,
      chosen: this.chosen,
      filter: filter ?? (() => true),
      ...(places && { places }),
    };
  }

  change(options: Partial<Options>): void {
    this.options = { ...this.options, ...options };
    this.#shown = this.#make();
    this.draw();
  }

  draw(): void {
    this.#shown = { ...this.#shown, chosen: this.chosen };
    this.part.draw(this.place, this.#shown);
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.place.querySelectorAll<E>(selector)];
  }
  one<E extends Element = HTMLElement>(selector: string): E {
    const found = this.place.querySelector<E>(selector);
    if (!found) throw new Error(`${selector} is not there`);
    return found;
  }
  button(act: string, way?: string): HTMLButtonElement {
    return this.one(`[data-net="${act}"]${way ? `[data-way="${way}"]` : ''}`);
  }
  get focused(): string {
    return text(this.holder.shadowRoot!.activeElement);
  }
  /** What the links and signs of the layer of all look like. */
  get paths(): string {
    return this.all('svg.net-picture > g:first-child path')
      .map((path) => path.getAttribute('d'))
      .join('|');
  }
  get names(): string[] {
    return this.all<SVGTextElement>('.net-picture text').map((name) => text(name));
  }
  /** Where the middle of a node is on the page. */
  pointOf(id: string): [number, number] {
    const at = this.part.pictureOf(id)!;
    const picture = this.one<SVGElement>('.net-picture');
    let box = picture.getBoundingClientRect();
    scrollBy(0, box.top + at.y * box.height - innerHeight / 2);
    box = picture.getBoundingClientRect();
    return [Math.round(box.left + at.x * box.width), Math.round(box.top + at.y * box.height)];
  }
}

export { text };

/** A place for a host of its own; the last one goes away. */
export const place = (width?: number): HTMLElement => {
  document.getElementById('network-host')?.remove();
  const holder = document.createElement('div');
  holder.id = 'network-host';
  if (width) holder.style.setProperty('inline-size', `${width}px`);
  (document.querySelector('main') ?? document.body).append(holder);
  return holder;
};

/** A host with the picture drawn. */
export const draw = async (options: Options, holder = place(options.width ?? 1000)): Promise<Host> => {
  const host = new Host(holder, options);
  host.draw();
  await until(() => host.part.settled && host.place.querySelector('.net-picture'), 'the picture');
  return host;
};

/** Partners in a ring with issues, as many as asked. */
export const ring = (partners: number, issues: number): object => ({
  schema: 'veerkracht/network@1',
  partners: Array.from({ length: partners }, (_, i) => ({ id: `p${i}`, name: `Partner ${i}`, kind: 'care' })),
  issues: Array.from({ length: issues }, (_, i) => ({ id: `i${i}`, title: `Onderwerp ${i}` })),
  commitments: Array.from({ length: partners }, (_, i) => ({
    partner: `p${i}`,
    issue: `i${i % issues}`,
    level: 'helps',
  })),
  relations: Array.from({ length: partners - 1 }, (_, i) => ({ from: `p${i}`, to: `p${i + 1}`, kind: 'works-with' })),
});
