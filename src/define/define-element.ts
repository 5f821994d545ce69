/** What every widget class carries besides being an element. */
export interface WidgetClass extends CustomElementConstructor {
  /** Version of the library the class came from. */
  readonly version: string;
}

const warned = new Set<string>();

/**
 * Registers a tag unless it is taken: the first one on the page wins, and another copy of the library on the same
 * page is named in one console warning. Outside a browser nothing happens.
 */
export function defineElement(tag: string, widget: WidgetClass): void {
  if (typeof customElements === 'undefined') return;
  const present = customElements.get(tag);
  if (!present) customElements.define(tag, widget);
  else if (present !== widget) warnTaken(tag, present, widget.version);
}

function warnTaken(tag: string, present: CustomElementConstructor, ours: string): void {
  if (warned.has(tag)) return;
  warned.add(tag);
  const theirs: unknown = 'version' in present ? present.version : undefined;
  const version = typeof theirs === 'string' ? `version ${theirs}` : 'another element';
  console.warn(`[veerkracht] <${tag}> is already registered by ${version}; version ${ours} is left out.`);
}
