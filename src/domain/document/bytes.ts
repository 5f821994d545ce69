/** UTF-8 bytes of a text. */
export const bytesOf = (text: string): number => {
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A character outside the first plane is two halves of two bytes each.
    size += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return size;
};
