const isPlain = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null) return false;
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === null || parent === Object.prototype;
};

const textOf = (value: unknown, indent: string, line: string): string | undefined => {
  const list = Array.isArray(value);
  // Values without parts are never asked for a `toJSON`; of a date and the like it is their own.
  if (!list && !isPlain(value)) return JSON.stringify(value) as string | undefined;
  const deeper = line + indent;
  const parts: string[] = [];
  if (list) for (const one of value as unknown[]) parts.push(textOf(one, indent, deeper) ?? 'null');
  else
    for (const [key, one] of Object.entries(value)) {
      const text = textOf(one, indent, deeper);
      if (text !== undefined) parts.push(`${JSON.stringify(key)}:${indent && ' '}${text}`);
    }
  const inside = parts.length > 0 ? deeper + parts.join(`,${deeper}`) + line : '';
  return list ? `[${inside}]` : `{${inside}}`;
};

/**
 * What `JSON.stringify` makes of plain data, on every page: old libraries give all lists a `toJSON`, and with it a file
 * holds texts where lists should be.
 *
 * @param indent blanks before a line; without it all is one line
 */
export const plainJson = (value: unknown, indent = 0): string =>
  textOf(value, ' '.repeat(indent), indent > 0 ? '\n' : '') ?? 'null';
