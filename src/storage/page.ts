/** What the keeper does when the resident leaves the page or comes back. */
export interface PageHandlers {
  /** The page may never come back; only synchronous work is sure to be done. */
  readonly hidden: () => void;
  /** The page is left, for good or into the back/forward cache. */
  readonly left: () => void;
  /** The page is in view again. */
  readonly back: () => void;
}

/** Listens for leaving and coming back. @returns stops listening */
export const watchPage = ({ hidden, left, back }: PageHandlers): (() => void) => {
  const controller = new AbortController();
  const { signal } = controller;
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? hidden() : back()), {
    signal,
  });
  addEventListener('pagehide', () => (hidden(), left()), { signal });
  addEventListener('pageshow', ({ persisted }) => void (persisted && back()), { signal });
  return () => controller.abort();
};

/**
 * Asks the browser not to throw our records away when the device fills up; the answer is its own business. To be asked
 * in the task of the resident's choice, and only once: Firefox shows a question, and asking again would nag.
 */
export const askToPersist = (): void => {
  try {
    navigator.storage.persist().catch(() => false);
  } catch {
    // Not on plain http.
  }
};
