import type { Plugin } from 'vite';

/**
 * Lit makes a Trusted Types policy named `lit-html`; a second copy of Lit on the page may not make it again. Ours is
 * called `veerkracht`, so that a page can allow exactly that one. A new Lit that hides the name fails the build.
 */
export function renamePolicy(): Plugin {
  let renamed = 0;
  return {
    name: 'veerkracht:rename-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](?:development[\\/])?lit-html\.js/.test(id)) return null;
      const pattern = /(createPolicy\(\s*)(["'])lit-html\2/;
      if (!pattern.test(code)) this.error('lit-html no longer makes its policy in the form that is known here.');
      renamed += 1;
      return { code: code.replace(pattern, '$1$2veerkracht$2'), map: null };
    },
    buildEnd(error) {
      if (!error && renamed !== 1) this.error(`Expected one copy of lit-html, found ${renamed}.`);
    },
  };
}
