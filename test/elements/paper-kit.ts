import { emulateMedia } from '@web/test-runner-commands';

/** The medium of the page changes, and everyone has been told. Only Chromium's driver can do that. */
export const turned = async (media: 'print' | 'screen'): Promise<void> => {
  const medium = matchMedia('print');
  const told = new Promise<void>((resolve) => medium.addEventListener('change', () => resolve(), { once: true }));
  await emulateMedia({ media });
  await told;
};
