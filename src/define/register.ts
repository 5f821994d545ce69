import { defineElement, type WidgetClass } from './define-element.js';
import { widgetNames, widgets, type WidgetName } from './widgets.js';

export type { WidgetName } from './widgets.js';

export interface RegisterOptions {
  /** First part of the tags; default `veer`, which gives `veer-spider-web`. Lower case letters, digits and hyphens. */
  readonly prefix?: string;
  /** The widgets wanted; default all. Only their code is loaded. */
  readonly only?: readonly WidgetName[];
}

/**
 * Loads and registers widgets, under another prefix than `veer` when asked. A tag that is taken stays as it is.
 * @returns resolves when the tags are registered
 * @throws {TypeError} (as a rejection) for a prefix that cannot start a tag, or an unknown widget name
 */
export async function register({ prefix = 'veer', only = widgetNames }: RegisterOptions = {}): Promise<void> {
  if (!/^[a-z][a-z0-9-]*$/.test(prefix)) throw new TypeError(`"${prefix}" cannot start the name of an element`);
  const unknown = only.find((name) => !Object.hasOwn(widgets, name));
  if (unknown !== undefined) throw new TypeError(`There is no widget "${unknown}". Known: ${widgetNames.join(', ')}`);
  const classes: WidgetClass[] = await Promise.all(only.map((name) => widgets[name]()));
  classes.forEach((widget, index) => {
    const tag = `${prefix}-${only[index] ?? ''}`;
    defineElement(tag, prefix === 'veer' ? widget : variantFor(tag, widget));
  });
}

const variants = new Map<string, WidgetClass>();

/** A class can hold one tag only, and its own is the one for `veer`: another tag gets a class of its own, once. */
function variantFor(tag: string, widget: WidgetClass): WidgetClass {
  const variant = variants.get(tag) ?? class extends widget {};
  variants.set(tag, variant);
  return variant;
}
