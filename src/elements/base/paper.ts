/**
 * Tells when the page goes to paper and when it is back. Some browsers only fire events, some only change the medium.
 * What a listener draws must stand in the same task: the page is laid out for paper right after it.
 *
 * @returns ends it
 */
export const watchPaper = (listener: (printing: boolean) => void): (() => void) => {
  const medium = matchMedia('print');
  const tell = ({ type }: Event): void => listener(type === 'beforeprint' || (type === 'change' && medium.matches));
  for (const event of ['beforeprint', 'afterprint']) addEventListener(event, tell);
  medium.addEventListener('change', tell);
  return () => {
    for (const event of ['beforeprint', 'afterprint']) removeEventListener(event, tell);
    medium.removeEventListener('change', tell);
  };
};
