import { all, focusedId, one, text, until } from '../../support/look.js';

/** What tests of editing share: a place to look, files that are chosen and made, and whether closing the page asks. */

export { all, focusedId, one, text, until };

export const jsonFile = (name: string, content: unknown): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, { type: 'application/json' });

/** As if someone chose these files. */
export const choose = (element: Element, selector: string, ...files: readonly File[]): void => {
  const input = one<HTMLInputElement>(element, selector);
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

/** The files that `act` hands to the browser's downloads; nothing is really downloaded. */
export const filesMade = async (
  element: Element,
  act: () => void | Promise<void>,
): Promise<readonly { readonly name: string; readonly text: string }[]> => {
  const made: { name: string; text: string }[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob: Blob) => {
    const url = `#made-${blobs.size}`;
    blobs.set(url, blob);
    return url;
  };
  const waiting: Promise<void>[] = [];
  const stop = (event: Event): void => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || !link.download) return;
    event.preventDefault();
    const blob = blobs.get(link.getAttribute('href') ?? '');
    if (blob) waiting.push(blob.text().then((content) => void made.push({ name: link.download, text: content })));
  };
  element.shadowRoot!.addEventListener('click', stop, true);
  try {
    await act();
  } finally {
    URL.createObjectURL = createObjectURL;
    element.shadowRoot!.removeEventListener('click', stop, true);
  }
  await Promise.all(waiting);
  return made;
};

/** Whether the browser would ask before this page is closed. */
export const closingAsks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** Everything that is asked of the network while `act` runs. */
export const requestsOf = async (act: () => void | Promise<void>): Promise<readonly string[]> => {
  const asked: string[] = [];
  const { fetch } = globalThis;
  const { open } = XMLHttpRequest.prototype;
  const beacon = navigator.sendBeacon;
  globalThis.fetch = (input, init) => {
    asked.push(String(input));
    return fetch(input, init);
  };
  XMLHttpRequest.prototype.open = function (method: string, url: string | URL) {
    asked.push(String(url));
    return open.call(this, method, url, true);
  };
  navigator.sendBeacon = (url) => asked.push(String(url)) > 0;
  try {
    await act();
  } finally {
    globalThis.fetch = fetch;
    XMLHttpRequest.prototype.open = open;
    navigator.sendBeacon = beacon;
  }
  return asked;
};
