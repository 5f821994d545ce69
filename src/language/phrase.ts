/**
 * Templates of the dictionaries, and how they become words.
 *
 * `[U gaf|Je gaf]` picks the form of address, `{name}` inserts a value, `{n:vraag|vragen}` picks singular or
 * plural by the value of `n`, `*words*` marks emphasis. Brackets do not nest.
 */
export type Address = 'u' | 'je';
export type Params = Readonly<Record<string, string | number>>;

/** A run of words with one weight. */
export interface Piece {
  readonly text: string;
  readonly strong: boolean;
}

const choice = /\[([^\]|]*)\|([^\]]*)\]/g;
const value = /\{([a-zA-Z]+)(?::([^|}]*)\|([^}]*))?\}/g;

const fill = (template: string, params: Params, address: Address): string =>
  template
    .replace(choice, (_, formal: string, informal: string) => (address === 'je' ? informal : formal))
    .replace(value, (whole, name: string, one?: string, many?: string) => {
      const given = Object.hasOwn(params, name) ? params[name] : undefined;
      if (given === undefined) return whole;
      return one === undefined ? String(given) : Number(given) === 1 ? one : (many ?? '');
    });

/** The words of a template as plain text; emphasis marks are dropped. */
export const phrase = (template: string, params: Params = {}, address: Address = 'u'): string =>
  template.includes('*')
    ? pieces(template, params, address)
        .map((piece) => piece.text)
        .join('')
    : fill(template, params, address);

/** The words of a template in runs. Emphasis is split off before values are filled in, so a value can hold an asterisk. */
export const pieces = (template: string, params: Params = {}, address: Address = 'u'): Piece[] =>
  template
    .split('*')
    .map((text, index) => ({ text: fill(text, params, address), strong: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
