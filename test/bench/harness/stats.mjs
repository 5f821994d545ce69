/** Lists of measured numbers by name, gathered load after load. */
export class Figures {
  #lists = new Map();

  get size() {
    return this.#lists.size;
  }

  add(name, value) {
    this.#lists.set(name, [...this.list(name), value]);
  }

  /** One number that is the same at every load. */
  set(name, value) {
    this.#lists.set(name, [value]);
  }

  list(name) {
    return this.#lists.get(name) ?? [];
  }

  /** Middle value; the mean of the two middle ones when there is an even number of them. NaN without any. */
  median(name) {
    const sorted = this.#sorted(name);
    const half = sorted.length >> 1;
    if (sorted.length === 0) return NaN;
    return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** The value below which a `share` (0 to 1) of the list lies. */
  quantile(name, share) {
    const sorted = this.#sorted(name);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  }

  #sorted(name) {
    return [...this.list(name)].sort((a, b) => a - b);
  }

  toJSON() {
    return Object.fromEntries(
      [...this.#lists].map(([name, list]) => [
        name,
        { median: this.median(name), min: Math.min(...list), max: Math.max(...list), all: list.map(short) },
      ]),
    );
  }
}

const short = (value) => Math.round(value * 1000) / 1000;
