import fc from 'fast-check';

/**
 * The property-based tests draw the same examples at every run, so that a commit passes or fails for everybody alike.
 * `npm run fuzz` looks further: examples of another seed, as many as fit in the seconds it gives each property.
 */
const wanted = (globalThis as { propertyRuns?: { seed: number; seconds: number } }).propertyRuns;
const times = wanted ? 10_000 : 1;

fc.configureGlobal({
  seed: wanted?.seed ?? 20_261_126,
  numRuns: 100 * times,
  ...(wanted && { interruptAfterTimeLimit: wanted.seconds * 1000 }),
});

/** How many examples a property draws, where a hundred is not the number. */
export const runs = (count: number): { numRuns: number } => ({ numRuns: count * times });

export default fc;
