/**
 * Absolute http(s) without a user name in it, mailto and tel. No blanks and no backslash, so that a browser, which
 * skips and turns those, cannot read another address in it than this pattern did; nor a host behind mailto and tel.
 */
export const linkPattern = /^(?:https?:\/\/[^\s/?#\\@]+(?:[/?#][^\s\\]*)?|(?:mailto|tel):[^\s\\/][^\s\\]*)$/i;
/** The same for what a page loads or fetches: http(s) only. */
export const webLinkPattern = /^https?:\/\/[^\s/?#\\@]+(?:[/?#][^\s\\]*)?$/i;

const longest = 2000;

/** Whether the text may become a link. */
export const isLink = (text: string): boolean => text.length <= longest && linkPattern.test(text);

/** Whether the text is an http(s) address. */
export const isWebLink = (text: string): boolean => text.length <= longest && webLinkPattern.test(text);

/** The address as it may stand in `href`; null for anything that is not an absolute http(s), mailto or tel link. */
export const safeUrl = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return isLink(text) ? text : null;
};
