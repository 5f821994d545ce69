import { partnersMerged } from '../../domain/network/edit.js';
import type { NetworkDocument } from '../../domain/document/network-types.js';
import type { PartnerPair } from '../../interop/network/add-partners.js';
import type { KumuKept, KumuNote } from '../../interop/network/kumu.js';
import type { PartnerNote } from '../../interop/network/partners-csv.js';
import { Form } from '../base/form.js';

/** A document, and the rest of the Kumu file it came from, for the way back. */
export interface EditState {
  readonly document: NetworkDocument;
  readonly kept: KumuKept | null;
}

/** Partners of a file before they are put in: which of them may be one is still to be said. */
export class Importing {
  readonly form = new Form<string>('import');
  /** With this the document could not be opened again from its file. */
  full = false;

  /**
   * @param state with every partner of the file as one of its own
   * @param replaces the file is a whole network, and comes in the place of what is open
   */
  constructor(
    readonly name: string,
    readonly state: EditState,
    readonly added: readonly string[],
    readonly pairs: readonly PartnerPair[],
    readonly notes: readonly (PartnerNote | KumuNote)[],
    readonly replaces: boolean,
  ) {}

  field(place: number): string {
    return `pair-${place}`;
  }

  isSame(place: number): boolean {
    return this.form.list(this.field(place)).length > 0;
  }

  /** What is put in: only what was ticked is made one. */
  result(): { readonly state: EditState; readonly merged: number } {
    const into = new Map<string, string>();
    const now = (id: string): string => {
      const next = into.get(id);
      return next === undefined ? id : now(next);
    };
    let { document } = this.state;
    let merged = 0;
    this.pairs.forEach(({ kept, gone }, place) => {
      const [a, b] = [now(kept), now(gone)];
      if (!this.isSame(place) || a === b) return;
      document = partnersMerged(document, a, b);
      into.set(b, a);
      merged++;
    });
    return { state: { ...this.state, document }, merged };
  }
}
