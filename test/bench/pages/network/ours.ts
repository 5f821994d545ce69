/** The network view as the coalition map uses it: words, list, key, buttons and all, in a bare element. */
import { readNetwork } from '../../../../src/domain/document/network.js';
import { say } from '../../../../src/domain/document/text.js';
import type { Text } from '../../../../src/domain/document/types.js';
import { networkAt } from '../../../../src/domain/network/at.js';
import { networkFor } from '../../../../src/domain/network/seen.js';
import type { Chosen } from '../../../../src/elements/coalition-map/parts.js';
import { NetworkPart } from '../../../../src/elements/coalition-map/network-part.js';
import { networkStyles } from '../../../../src/elements/coalition-map/network.styles.js';
import { controls } from '../../../../src/styles/controls.js';
import { frame } from '../../../../src/styles/frame.js';
import { sheet } from '../../../../src/styles/sheet.js';
import { tokens } from '../../../../src/styles/tokens.js';
import { failed, ready, stage } from '../kit.js';
import { box, network, row, width } from './data.js';

const { names, partners, links } = network;
const kinds = ['municipality', 'care', 'welfare', 'informal', 'neighbourhood', 'housing', 'gp', 'other'];
const levels = ['leads', 'helps', 'allows'];
const keyOf = (node: number): string => (node < partners ? `partner:p${node}` : `issue:i${node}`);
// The document comes in a task of its own, as a file or a property does.
const raw = {
  schema: 'veerkracht/network@1',
  partners: names.slice(0, partners).map((name, i) => ({ id: `p${i}`, name, kind: kinds[i % kinds.length] })),
  issues: names.slice(partners).map((title, i) => ({ id: `i${i + partners}`, title })),
  commitments: links
    .filter(([, b]) => b >= partners)
    .map(([a, b]) => ({ partner: `p${a}`, issue: `i${b}`, level: levels[(a + b) % 3] })),
  relations: links
    .filter(([, b]) => b < partners)
    .map(([a, b]) => ({ from: `p${a}`, to: `p${b}`, kind: 'works-with' })),
};
await new Promise((resolve) => setTimeout(resolve));
const { value } = readNetwork(raw);
if (!value) failed('the document is refused');

const host = box(stage());
const root = host.attachShadow({ mode: 'open' });
root.adoptedStyleSheets = [tokens, sheet, controls, frame].flatMap(({ styleSheet }) => styleSheet ?? []);
if (networkStyles) root.adoptedStyleSheets.push(networkStyles);
const place = document.createElement('div');
root.append(place);
const shown = {
  document: networkAt(networkFor(value!, 'public')),
  words: { language: 'nl', address: 'u' as const },
  naming: { text: (text: Text) => say(text, { language: 'nl', address: 'u', documentLanguage: 'nl' }) },
  width,
  filter: () => true,
};
let chosen: Chosen | null = null;
const draw = (): void => part.draw(place, { ...shown, chosen });
const part = new NetworkPart({
  root,
  update: draw,
  select: (kind, id) => {
    chosen = { kind, id };
    draw();
  },
});
draw();

let told = false;
/** Once all stands; it is drawn in several tasks. */
const tell = (): void => {
  if (told || !part.settled) return;
  told = true;
  ready({
    update() {},
    ...row({
      where: (node) => {
        const at = part.pictureOf(keyOf(node))!;
        const picture = root.querySelector('.net-picture')!.getBoundingClientRect();
        return { x: picture.left + at.x * picture.width, y: picture.top + at.y * picture.height };
      },
    }),
  });
};
new MutationObserver(tell).observe(root, { childList: true, subtree: true });
tell();
