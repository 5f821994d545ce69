/** Waits, at most 5 s, until `look` finds something. */
export const until = async <T>(look: () => T, what = 'it'): Promise<Exclude<Awaited<T>, null | undefined | false>> => {
  const end = performance.now() + 5000;
  for (;;) {
    const found = await look();
    if (found) return found as Exclude<Awaited<T>, null | undefined | false>;
    if (performance.now() > end) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const widgets = (canvas: ParentNode): HTMLElement[] =>
  Array.from(canvas.querySelectorAll<HTMLElement>('*')).filter((element) => /^veer-(?!scope)/.test(element.localName));

/** What a widget shows first: its sheet, a bare picture, a box while data comes, or what is wrong with them. */
const first = '.sheet, .bare .chart, .waiting, .note';

/** What comes after the first drawing of a widget has come: a story that ended earlier would still change. */
const whole = async (widget: HTMLElement): Promise<void> => {
  await (widget as HTMLElement & { whole?: () => Promise<void> }).whole?.();
};

/** The play of a story in which nothing has to be pressed: every widget has drawn. */
export const settled = async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
  for (const widget of widgets(canvasElement)) {
    await until(() => widget.shadowRoot?.querySelector(first), `${widget.localName} in this story`);
    await whole(widget);
  }
};

/** Something inside a widget; waits for it. */
export const inside = <T extends HTMLElement = HTMLElement>(widget: HTMLElement, selector: string): Promise<T> =>
  until(() => widget.shadowRoot?.querySelector<T>(selector), `${selector} in ${widget.localName}`);

/** The widget of a story, when it has drawn. */
export const theWidget = async <T extends HTMLElement = HTMLElement>(canvas: HTMLElement): Promise<T> => {
  await settled({ canvasElement: canvas });
  const widget = widgets(canvas)[0];
  if (!widget) throw new Error('no widget in this story');
  return widget as T;
};

/** Presses buttons inside a widget, one after the other. */
export const pressed =
  (...selectors: readonly string[]) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const widget = await theWidget(canvasElement);
    for (const selector of selectors) (await inside(widget, selector)).click();
    await whole(widget);
  };
