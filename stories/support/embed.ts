import type { StoryContext } from '@storybook/web-components-vite';

// A story is made from the very HTML that its documentation offers to copy, so the two cannot differ.

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const widest = 112;

/** JSON with short lists and objects on one line. */
const pretty = (value: unknown, indent: string): string => {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || line.length + indent.length < widest) return line;
  const deeper = `${indent}  `;
  const inside = Array.isArray(value)
    ? value.map((one) => deeper + pretty(one, deeper))
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => `${deeper}${JSON.stringify(key)}: ${pretty(one, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${inside.join(',\n')}\n${indent}${close}`;
};

/** A document as a data block: browsers do not run it. */
export const json = (document: unknown): string =>
  // `<` would end the block when a text holds `</script`.
  `<script type="application/json">\n  ${pretty(document, '  ').replaceAll('<', '\\u003c')}\n</script>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A tag with its attributes and content, as an editor would paste it. `true` is an attribute without a value. */
export const tag = (name: string, attributes: Attributes, content: readonly string[] = []): string => {
  const written = Object.keys(attributes).map((key) => {
    const value = attributes[key];
    if (value === undefined || value === false || value === '') return '';
    return value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`;
  });
  const inside = content.filter((part) => part !== '').map((part) => `\n${part.replace(/^/gm, '  ')}`);
  return `<${name}${written.join('')}>${inside.join('')}${inside.length > 0 ? '\n' : ''}</${name}>`;
};

const shownBefore = new WeakMap<AbortSignal, { readonly code: string; readonly root: HTMLElement }>();

/**
 * The HTML as elements. While only the toolbar changes the same elements stay, with all that was filled in.
 *
 * @param prepare gives the elements what HTML cannot, before they stand in the page
 */
export const shown = (
  code: string,
  { abortSignal }: Pick<StoryContext, 'abortSignal'>,
  prepare: (root: HTMLElement) => void = () => undefined,
): HTMLElement => {
  const before = shownBefore.get(abortSignal);
  if (before?.code === code) return before.root;
  const root = document.createElement('div');
  const parsed = new DOMParser().parseFromString(code, 'text/html');
  root.append(...Array.from(parsed.body.childNodes, (node) => document.importNode(node, true)));
  prepare(root);
  shownBefore.set(abortSignal, { code, root });
  return root;
};

/** For `parameters`: the documentation shows the HTML the story is made from. */
export const copyable = <Args>(code: (args: Args) => string): object => ({
  docs: {
    source: {
      type: 'code',
      language: 'html',
      transform: (_written: string, { args }: { args: Args }) => code(args),
    },
  },
});

/** For `parameters`: the documentation, too, shows what comes after pressing. */
export const playedInDocs: object = { docs: { story: { autoplay: true } } };

/** For `argTypes`: properties that are in the table without a control, because a story gives them as attributes or not at all. */
export const withoutControl = (...names: readonly string[]): Record<string, { control: false }> =>
  Object.fromEntries(names.map((name) => [name, { control: false }]));
