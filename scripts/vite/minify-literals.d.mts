import type { Plugin } from 'vite';

export function minifyLiterals(code: string): string;
export function minifyLiteralsPlugin(): Plugin;
