/** Limits of a resident's own file. */
export const ownFileLimits = { bytes: 1024 * 1024, assessments: 50, records: 2000 } as const;
