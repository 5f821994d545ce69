import type { NetworkDocument } from '../../domain/document/network-types.js';
import type { LaterCode } from '../base/later-code.js';
import { editCode } from './edit-loader.js';
import { networkCode } from './network-loader.js';
import type { Chosen, EditCode, EditPart, NetworkCode, NetworkPart } from './parts.js';
import type { Sheet } from './sheet-model.js';

interface Host {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly isConnected: boolean;
  requestUpdate(): void;
}

interface Codes {
  readonly network: LaterCode<NetworkCode>;
  readonly edit: LaterCode<EditCode>;
}

/** What parts may ask of the element. */
export interface Acts {
  readonly document: () => NetworkDocument | null;
  readonly replace: (document: NetworkDocument) => void;
  readonly say: (status: string) => void;
  readonly select: (kind: Chosen['kind'], id: string) => void;
  /** Nothing is chosen any more. */
  readonly clear: () => void;
  readonly wear: (sheet: CSSStyleSheet | undefined) => void;
}

/** Lets the parts that come later draw in the places that the sheet keeps for them. */
export class Places {
  #network: NetworkPart | null = null;
  #edit: EditPart | null = null;
  /** The network view is on the screen. */
  #shows = false;
  /** The forms are on the screen. */
  #edits = false;
  /** This map waits for the code of its forms, which other maps may have asked for. */
  #waits = false;
  /** Somebody wants to go to the forms. */
  #enters = false;

  /** @param codes how the parts are fetched */
  constructor(
    private readonly host: Host,
    private readonly codes: Codes = { network: networkCode, edit: editCode },
  ) {}

  /** The network view, once it was shown. */
  get network(): NetworkPart | null {
    return this.#network;
  }

  /** After a drawing: hands each part its place and what it shows; one without a place is told to stop. */
  fill(sheet: Sheet | null, editable: boolean, acts: Acts): void {
    // Off the page a part would listen to the window for good.
    if (!this.host.isConnected) return;
    this.#fillNetwork(sheet, acts);
    this.#fillEdit(sheet, editable, acts);
  }

  /** The focus goes to the forms, as soon as they stand. */
  enter(): void {
    this.#enters = true;
    this.host.requestUpdate();
  }

  #place(name: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(`div.${name}`);
  }

  #fillNetwork(sheet: Sheet | null, acts: Acts): void {
    const place = sheet?.view === 'network' ? this.#place('network') : null;
    const { network: later } = this.codes;
    if (!sheet || !place) return this.#leaveNetwork();
    const { code } = later;
    if (!code) {
      if (!later.missing) void later.bring().then(() => this.host.requestUpdate());
      return;
    }
    if (!this.#network) {
      acts.wear(code.networkStyles);
      this.#network = new code.NetworkPart({
        root: this.host.renderRoot as ShadowRoot,
        update: () => this.host.requestUpdate(),
        select: acts.select,
        clear: acts.clear,
        say: acts.say,
      });
    }
    const { network, words, naming, width, spacing, chosen, shown } = sheet;
    const filter = (id: string): boolean => shown === null || shown.partners.has(id);
    this.#shows = true;
    this.#network.draw(place, { document: network, words, naming, width, spacing, chosen, filter });
  }

  #fillEdit(sheet: Sheet | null, editable: boolean, acts: Acts): void {
    const place = editable ? this.#place('edit') : null;
    const document = acts.document();
    const { edit: later } = this.codes;
    if (!sheet || !place || !document) return this.#leaveEdit();
    const { code } = later;
    if (!code) {
      // Not at every drawing: saying so draws again.
      if (!this.#waits && !later.missing) {
        this.#waits = true;
        void later.bring().then(() => {
          this.#waits = false;
          if (!later.code) acts.say(sheet.words.say('notNow'));
          this.host.requestUpdate();
        });
      }
      return;
    }
    if (!this.#edit) {
      acts.wear(code.editStyles);
      this.#edit = new code.EditPart({
        root: this.host.renderRoot as ShadowRoot,
        document: acts.document,
        replace: acts.replace,
        update: () => this.host.requestUpdate(),
        say: acts.say,
      });
    }
    if (!this.#edits) this.#edit.back();
    this.#edits = true;
    if (this.#enters) this.#edit.enter();
    this.#enters = false;
    const { words } = sheet;
    this.#edit.draw(place, { document, words, lang: words.language, address: words.address });
  }

  /** What a reader moved stands there when the view comes back. */
  #leaveNetwork(): void {
    if (this.#shows) this.#network?.leave();
    this.#shows = false;
  }

  /** What is open and what was done stays for when they come back. */
  #leaveEdit(): void {
    if (this.#edits) this.#edit?.leave();
    this.#edits = false;
  }

  /** The element leaves the page. Its parts are kept for when it comes back, and stop what runs. */
  leave(): void {
    this.#leaveNetwork();
    this.#leaveEdit();
  }
}
