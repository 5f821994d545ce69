/**
 * Runs a job when the page has nothing better to do.
 *
 * @param after not before so many milliseconds
 */
export const whenIdle = (job: () => void, after = 0): void => {
  if (after > 0) setTimeout(whenIdle, after, job);
  else if (typeof requestIdleCallback === 'function') requestIdleCallback(job, { timeout: 2000 });
  else setTimeout(job, 200);
};
