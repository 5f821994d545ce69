export const databaseName = 'veerkracht';

/** The promise's value; `otherwise` when it fails or takes longer. @param milliseconds limit */
export const within = <T>(milliseconds: number, promise: Promise<T>, otherwise: T): Promise<T> =>
  new Promise((resolve) => {
    const limit = setTimeout(resolve, milliseconds, otherwise);
    void promise.catch(() => otherwise).then((value) => (clearTimeout(limit), resolve(value)));
  });

/** Whether the browser lists our database; null when it cannot tell, or not within 0.9 s. */
export const isListed = (): Promise<boolean | null> => {
  // A frame without an origin has no databases, and asking for them makes Chromium report an uncaught error.
  if (globalThis.origin === 'null') return Promise.resolve(false);
  const list = async (): Promise<boolean> => (await indexedDB.databases()).some(({ name }) => name === databaseName);
  return within(900, list(), null);
};

/** Waits a quarter of a second at most for the database to leave the list: another tab may need a moment to let go. */
export const isStillListed = async (): Promise<boolean | null> => {
  for (let tries = 0; ; tries++) {
    const listed = await isListed();
    if (!listed || tries === 5) return listed;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
