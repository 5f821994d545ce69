import type { Assessment } from '../../src/domain/document/types.js';

/** A list that is filled in, without answers until they are given. */
export const assessmentOf = (id: string, changes: Partial<Assessment> = {}): Assessment => ({
  schema: 'veerkracht/assessment@1',
  id,
  revision: 1,
  instrument: { id: 'positive-health', version: '1.0.0', variant: 'standard' },
  wording: {},
  language: 'nl',
  startedAt: '2026-03-03T10:00:00.000Z',
  completedAt: '2026-03-03T10:10:00.000Z',
  answers: {},
  discuss: [],
  notes: {},
  important: [],
  change: null,
  step: null,
  ...changes,
});
