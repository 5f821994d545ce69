/** `veer-coalition-map` in its network view: words, list, key, search, buttons and all. */
import '../../../../src/define/coalition-map.js';
import { failed, ready, stage } from '../kit.js';
import { box, row } from './data.js';
import { keyOf, networkDocument } from './document.js';

// The document comes in a task of its own, as a file or a property does.
await new Promise((resolve) => setTimeout(resolve));
const map = document.createElement('veer-coalition-map');
map.view = 'network';
map.data = networkDocument;
map.addEventListener('veer-error', (event) => failed((event as CustomEvent).detail.message));
box(stage()).append(map);
// By one tag the code comes after the element.
await customElements.whenDefined('veer-coalition-map');

let told = false;
/** Once all stands; it is drawn in several tasks. */
const tell = (): void => {
  const part = map.networkPart;
  const picture = map.renderRoot.querySelector('.net-picture');
  if (told || !part?.settled || !picture) return;
  told = true;
  ready({
    update() {},
    ...row({
      where: (node) => {
        const at = part.pictureOf(keyOf(node))!;
        const { left, top, width, height } = picture.getBoundingClientRect();
        return { x: left + at.x * width, y: top + at.y * height };
      },
    }),
  });
};
new MutationObserver(tell).observe(map.renderRoot, { childList: true, subtree: true });
tell();
