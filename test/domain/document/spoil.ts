import fc from '../../support/property.js';

/** Values to put in any place of a document. */
export const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '7',
    7,
    -1,
    0.5,
    1e9,
    true,
    false,
    [],
    {},
    'axes',
    'body',
    'b1',
    '2026-03-03',
    '2026-02-30',
    'https://x.example',
    'javascript:x',
    'nl',
    '1.0.0',
    'mean',
    'measure',
    'constructor',
    { nl: 'x' },
    { nl: { u: 'x' } },
    { nl: {} },
    { nl: 5 },
    { name: 'x' },
    ['b1', 'b1'],
    'x'.repeat(201),
    'x'.repeat(4001),
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Every place in a document, as keys. */
export const placesOf = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, inner]) =>
          placesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

/** The document with another value in one place. */
export const put = (document: any, path: readonly (string | number)[], value: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = Array.isArray(document) ? [...document] : { ...document };
  copy[key] = put(copy[key], rest, value);
  return copy;
};
