import type { Plugin } from 'vite';

/** Puts the function expressions of a module between parentheses, so that browsers compile them at once. */
export declare function eagerFunctions(): Plugin;
