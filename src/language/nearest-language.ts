/**
 * The language around an element: its own `lang`, else the nearest ancestor's, through shadow roots, else
 * `html[lang]`, else Dutch. Never the browser's. (`:lang()` and `closest()` stop at shadow roots in some browsers.)
 */
export const nearestLanguage = (start: Element): string => {
  for (let node: Node | null = start; node; node = parentOf(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return 'nl';
};

/** Through slots and shadow roots. */
export const parentOf = (node: Node): Node | null =>
  (node instanceof Element ? node.assignedSlot : null) ??
  node.parentNode ??
  (node instanceof ShadowRoot ? node.host : null);

const listeners = new Set<() => void>();
let observed = new WeakSet<Node>();
let observer: MutationObserver | null = null;

/**
 * Calls back when a `lang` attribute changes anywhere around the element. Returns the end of it. One observer serves
 * the page; it stops when nobody listens.
 */
export const watchLanguage = (element: Element, changed: () => void): (() => void) => {
  observer ??= new MutationObserver(() => {
    for (const listener of [...listeners]) listener();
  });
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if ((node instanceof Document || node instanceof ShadowRoot) && !observed.has(node)) {
      observed.add(node);
      observer.observe(node, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
  }
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = null;
    observed = new WeakSet();
  };
};
