export const languagePattern = /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/;

/** Whether it is a language tag such as `nl` or `nl-BE`. */
export const isLanguage = (tag: string): boolean =>
  tag === 'nl' || tag === 'en' || (tag.length <= 35 && languagePattern.test(tag));
