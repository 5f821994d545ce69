import { watchPaper } from '../base/paper.js';

/** What waits until its gauge is nearly in sight, or until the page is printed. */
export interface Waiting extends Element {
  /** In sight, or soon. */
  come(): void;
  /** The page is printed (true), or has been. Must draw in the same task. */
  print(printing: boolean): void;
}

const everyone = new Set<Waiting>();
let observer: IntersectionObserver | null = null;
let listening = false;

const listen = (): void => {
  if (listening) return;
  listening = true;
  watchPaper((printing) => {
    for (const one of everyone) one.print(printing);
  });
};

/** One observer serves the page. Half a screen ahead: what is made then stands when it is scrolled to. */
export const waitFor = (one: Waiting): void => {
  listen();
  everyone.add(one);
  if (typeof IntersectionObserver !== 'function') {
    one.come();
    return;
  }
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer?.unobserve(target);
        (target as Waiting).come();
      }
    },
    { rootMargin: '50% 0px' },
  );
  observer.observe(one);
};

export const stopWaiting = (one: Waiting): void => {
  everyone.delete(one);
  observer?.unobserve(one);
};

/** A number that changes again within this time is said once, ms. */
const pause = 300;
const sayings = new Map<Element, () => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Says something about an element when its page has been quiet for a moment, and only if the element is in view. */
export const sayLater = (element: Element, say: () => void): void => {
  sayings.set(element, say);
  clearTimeout(timer);
  timer = setTimeout(() => {
    const waiting = [...sayings].filter(([element]) => element.isConnected && isInView(element));
    sayings.clear();
    for (const [, say] of waiting) say();
  }, pause);
};
