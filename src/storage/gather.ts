/** Milliseconds that ids gather before they are told. */
const wait = 20;

/** Gathers ids that come one after the other, and tells them together, each once. */
export class Gathering {
  readonly #ids = new Set<string>();

  constructor(private readonly tell: (id: string) => void) {}

  add(id: string): void {
    if (this.#ids.size === 0) {
      setTimeout(() => {
        const ids = [...this.#ids];
        this.#ids.clear();
        for (const one of ids) this.tell(one);
      }, wait);
    }
    this.#ids.add(id);
  }
}
