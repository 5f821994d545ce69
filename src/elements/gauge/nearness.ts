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
/** What changes in a place is said when a screen reader knew the place before: so long before, ms. */
const ahead = 100;

/** What says its number aloud when that has changed. */
export interface Speaking extends Element {
  /** Has a place to say it in from its next drawing on. */
  speaks: boolean;
  /** What is said: its number as it is now. */
  readonly spoken: string;
  requestUpdate(): void;
}

const sayings = new Set<Speaking>();
let timer: ReturnType<typeof setTimeout> | undefined;

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Has a gauge say its number when its page has been quiet for a moment, and only if it is in view. */
export const sayLater = (element: Speaking): void => {
  sayings.add(element);
  clearTimeout(timer);
  timer = setTimeout(() => {
    const waiting = [...sayings].filter((one) => one.isConnected && isInView(one));
    sayings.clear();
    for (const one of waiting) {
      one.speaks = true;
      one.requestUpdate();
    }
    setTimeout(() => {
      for (const one of waiting) {
        const status = one.shadowRoot?.querySelector('[role="status"]');
        if (status) status.textContent = one.spoken;
      }
    }, ahead);
  }, pause);
};
