/** Who looks, from few rights to many. */
export const audiences = ['public', 'partners', 'internal'] as const;
/** Who may see an entry. `public` sees least. */
export type Audience = (typeof audiences)[number];

/** Of two audiences the one that sees most: what both are shown together is for nobody else. */
export const narrower = (a: Audience, b: Audience): Audience => (audiences.indexOf(a) > audiences.indexOf(b) ? a : b);

/** Whether an audience may see an entry; never one for nobody else (`private`), or with a word we do not know. */
export const mayBeSeen = (audience: Audience): ((entry: { readonly visibility?: string }) => boolean) => {
  const allowed: readonly string[] = audiences.slice(0, audiences.indexOf(audience) + 1);
  return ({ visibility = 'public' }) => allowed.includes(visibility);
};
