import { inside, theWidget } from './settled.js';

/** Chooses files in a file input of a widget, as a reader does, and waits for what comes of it. */
export const filesChosen =
  (selector: string, files: Readonly<Record<string, unknown>>, then: string) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const widget = await theWidget(canvasElement);
    const input = await inside<HTMLInputElement>(widget, selector);
    const transfer = new DataTransfer();
    for (const name of Object.keys(files)) {
      const content = files[name];
      transfer.items.add(new File([typeof content === 'string' ? content : JSON.stringify(content)], name));
    }
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await inside(widget, then);
  };
