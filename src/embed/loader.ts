/**
 * The one script a page needs: looks for the tags of the library, now and later, and brings the code of a widget only
 * when its tag is on the page. Makes no global and changes nothing in the page but registering those tags.
 */
import { defineElement } from '../define/define-element.js';
import { widgetNames, widgets, type WidgetName } from '../define/widgets.js';

const hello = 'veerkracht-loader';

// A copy of this file that is on the page already, of whatever version, cancels the greeting and does the work.
if (document.dispatchEvent(new Event(hello, { cancelable: true }))) start();

function start(): void {
  document.addEventListener(hello, (event) => event.preventDefault());
  const missing = new Map<string, WidgetName>();
  for (const name of widgetNames) if (!customElements.get(`veer-${name}`)) missing.set(`veer-${name}`, name);

  let shared: Promise<unknown> | undefined;

  const bring = (tag: string): void => {
    const name = missing.get(tag);
    if (name === undefined) return;
    missing.delete(tag);
    if (missing.size === 0) observer.disconnect();
    // What all widgets share is asked for together with the widget's own file, not after it has been read.
    if (name !== 'scope') shared ??= import('../elements/base/painted-element.js').catch(() => {});
    widgets[name]().then(
      (widget) => defineElement(tag, widget),
      (error: unknown) =>
        console.warn(`[veerkracht] <${tag}> could not be loaded; the page keeps its own content.`, error),
    );
  };

  const search = (root: Document | Element): void => {
    for (const tag of [...missing.keys()]) if (root.querySelector(tag)) bring(tag);
  };

  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element) {
          bring(node.localName);
          if (node.firstElementChild) search(node);
        }
  });
  observer.observe(document, { childList: true, subtree: true });
  search(document);
}
