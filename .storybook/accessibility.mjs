// How axe looks at a story: here in the panel of Storybook, and in test/stories.

/** Rule sets that must have no violations. */
export const ruleSets = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Rules about whole pages. A story is one widget, which a site puts somewhere in its own page: the main landmark, the
 * h1 and the level the page's headings are at belong to that site.
 */
export const pageRules = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];
