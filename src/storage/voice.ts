import type { Conflict } from './merge.js';
import type { KeeperNotice, SaveState, Trouble } from './port.js';

export type Notice = KeeperNotice | { readonly kind: 'state' };

/** What the elements hear of the keeper: each trouble and each state once, when it begins. */
export class Voice {
  trouble: Trouble | null = null;
  saveState: SaveState = 'idle';
  readonly #listeners = new Set<(notice: Notice) => void>();

  subscribe(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(notice: Notice): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(notice);
      } catch (error) {
        console.warn('veerkracht:', error);
      }
    }
  }

  tellConflicts(id: string, conflicts: readonly Conflict[]): void {
    for (const { item, other } of conflicts) this.emit({ kind: 'conflict', id, item, other });
  }

  /** @param count records that are missing, 0 for an unknown number; null for none */
  tellLoss(count: number | null): void {
    if (count !== null) this.emit({ kind: 'lost', count });
  }

  setTrouble(trouble: Trouble | null): void {
    if (trouble === this.trouble) return;
    this.trouble = trouble;
    this.emit(trouble ? { kind: 'trouble', trouble } : { kind: 'recovered' });
  }

  setState(state: SaveState): void {
    if (state === this.saveState) return;
    this.saveState = state;
    this.emit({ kind: 'state' });
  }

  /** Back to the start, when the device is left: no trouble any more, and nobody has to hear of it. */
  hush(): void {
    this.trouble = null;
    this.saveState = 'idle';
  }

  silence(): void {
    this.#listeners.clear();
  }
}
