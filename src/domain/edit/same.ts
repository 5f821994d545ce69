/** A value as text that is the same for the same content, whatever the order of its keys. Null and absent are one. */
export const contentOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(contentOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(record)
    .filter((key) => record[key] !== null && record[key] !== undefined)
    .sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${contentOf(record[key])}`).join(',')}}`;
};

export const sameContent = (a: unknown, b: unknown): boolean => contentOf(a) === contentOf(b);

/** A short name made of content: 53 bits of a hash (cyrb53, public domain, by bryc), in base 36. */
export const nameOfContent = (text: string): string => {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
};
