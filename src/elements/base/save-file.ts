/** A file for the resident, ready to be saved. The name tells nothing about its content. */
export interface OwnFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Hands files to the browser's downloads. Returns false when the browser refuses one, or there is none. */
export const saveFiles = (files: readonly OwnFile[], root: Node): boolean =>
  files.length > 0 && files.map((file) => saveFile(file, root)).every(Boolean);

/** Hands a file to the browser's downloads. Returns false when the browser refuses. */
export const saveFile = (file: OwnFile, root: Node): boolean => {
  try {
    const url = URL.createObjectURL(new Blob([file.text], { type: file.type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = file.name;
    link.hidden = true;
    root.appendChild(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    return true;
  } catch {
    return false;
  }
};
