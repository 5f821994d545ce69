/** A random UUID (version 4). `crypto.randomUUID` is missing on plain http pages; `getRandomValues` is not. */
export const newId = (): string => {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** A random whole number from 1 to 2^31, to tell one life of the database from the next. */
export const newEpoch = (): number => (crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1) + 1;
