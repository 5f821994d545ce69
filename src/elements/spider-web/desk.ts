import { sayChange } from '../../domain/web/change.js';
import type { Moment, WebDocument } from '../../domain/document/types.js';
import type { PreparedWeb } from '../../domain/web/prepared.js';
import { numberLabels } from '../../domain/web/number-labels.js';
import { placeTags } from '../../domain/web/tags.js';
import { contentOf } from '../../domain/edit/same.js';
import { drawnOf, emptyMoment, newestOf, type Drawn, type Picked } from './drawn.js';
import { offerFile } from '../base/offer-file.js';
import { Explorer, type Pressed } from './explorer.js';
import { webFile, webSvg, type FileFacts, type FileKind } from './files.js';
import { Filling } from './filling.js';
import { ownNames, twoDates } from './two-texts.js';
import type { Attention } from './picture-view.js';
import { sourceWords, type WebWords } from './texts.js';
import type { WebView } from './view.js';

/** What the desk asks of its element. */
export interface DeskHost {
  readonly root: ShadowRoot;
  readonly editable: () => boolean;
  readonly drawn: () => Drawn | null;
  readonly words: () => WebWords | null;
  readonly update: () => void;
  /** The reader changed something: draw, tell the page, and from now on changes may move. */
  readonly acted: (what: 'scores' | 'moments') => void;
  /** The reader pressed or tapped an axis. */
  readonly select: (axis: string) => void;
  /** To be heard by who cannot see it. */
  readonly announce: (text: string) => void;
}

const more = { placeTags, numberLabels, sayChange, ownNames, twoDates };

/** Width of a drawing in a file, in units. */
const fileWidth = 640;

/** What was filled in, and in which document: the numbers that were given, and all around them. */
interface Filled {
  readonly filling: Filling;
  readonly given: string;
  readonly around: string;
  readonly picked: Picked | null;
}

/** A document without the numbers that are filled in. */
const aroundOf = ({ document: { moments, ...rest } }: PreparedWeb): string =>
  contentOf([rest, ...moments.map((one, i) => (i === moments.length - 1 ? { ...one, scores: null } : one))]);

/** What a reader can do with a web: walk through it, fill it in, choose moments, take files along. */
export class Desk {
  picked: Picked | null = null;
  #filling: Filling | null = null;
  #filled: Filled | null = null;
  #blank: { readonly schema: string; readonly instrument: string; readonly moments: readonly Moment[] } | null = null;
  readonly #explorer: Explorer;

  constructor(private readonly host: DeskHost) {
    this.#explorer = new Explorer({
      root: host.root,
      scene: () => host.drawn()?.scene ?? null,
      filling: () => this.filling,
      select: host.select,
      pick: (when, id) => this.#pick(when, id),
      file: (kind) => void this.file(kind),
      update: host.update,
    });
  }

  /** Set when numbers can be filled in. */
  get filling(): Filling | null {
    return this.host.editable() ? this.#filling : null;
  }

  /** The document with the numbers that were filled in. */
  filledIn(document: WebDocument): WebDocument {
    const moments = document.moments.length > 0 ? document.moments : [emptyMoment];
    const filled = this.filling?.scores;
    return {
      ...document,
      moments: moments.map((moment, i) => ({
        ...moment,
        scores: { ...(filled && i === moments.length - 1 ? filled : moment.scores) },
      })),
    };
  }

  get attention(): Attention {
    return this.#explorer;
  }

  /** A press that came before the desk did. */
  press(target: EventTarget, pressed: Pressed): void {
    this.#explorer.press(target, pressed);
  }

  /** What is seen now, for who cannot see it. */
  sees(view: WebView): string {
    const said = { web: 'seesWeb', bars: 'seesBars', table: 'seesTable' } as const;
    return this.host.words()?.say(said[view]) ?? '';
  }

  /** The document of a web that can be filled in and has none: nothing filled in. */
  blank(instrument: string | null): unknown {
    const id = instrument ?? 'positive-health';
    if (this.#blank?.instrument !== id)
      this.#blank = { schema: 'veerkracht/web@1', instrument: id, moments: [emptyMoment] };
    return this.#blank;
  }

  /** Another document is shown: what was filled in and chosen belonged to the one before. */
  forget(): void {
    if (this.#filled) this.#filled = { ...this.#filled, picked: this.picked };
    this.picked = null;
    this.#filling = null;
  }

  /**
   * Numbers of the newest moment can be filled in from here on. A page that gives the same document once more, or what
   * was filled in back, takes nothing away: many make their data anew whenever anything on them changes.
   */
  fill(prepared: PreparedWeb, words: WebWords): void {
    const { host } = this;
    if (this.#filling) return;
    const around = aroundOf(prepared);
    const before = this.#filled;
    const given = contentOf(newestOf(prepared).scores);
    if (before?.around === around && [before.given, contentOf(before.filling.scores)].includes(given)) {
      this.#filling = before.filling;
      this.picked = before.picked;
      return;
    }
    const filling = new Filling(
      {
        rows: () => host.drawn()?.scene.rows ?? [],
        words: () => host.words() ?? words,
        update: host.update,
        changed: () => host.acted('scores'),
        announce: host.announce,
      },
      newestOf(prepared).scores,
    );
    this.#filling = filling;
    this.#filled = { filling, around, given, picked: null };
  }

  #pick(when: 'now' | 'then', id: string | null): void {
    const moments = this.host.drawn()?.moments ?? [];
    const [then, now] = moments.length === 2 ? moments : [undefined, moments[0]];
    this.picked = { now: now?.id ?? null, then: then?.id ?? null, [when]: id };
    this.host.acted('moments');
  }

  #facts(): FileFacts | null {
    const words = this.host.words();
    const drawn = this.host.drawn();
    if (!words || !drawn) return null;
    const filled = this.filling?.scores ?? null;
    const room = { width: fileWidth };
    const file = drawnOf(drawn.prepared, words, { view: 'web', room, picked: this.picked, filled, more });
    return { ...file, words, source: sourceWords(drawn.prepared, words) };
  }

  /** The web as an SVG text that stands alone; '' before the first drawing. */
  svg(): string {
    const facts = this.#facts();
    return facts ? webSvg(facts) : '';
  }

  /** Makes a file and offers it to the reader. */
  async file(kind: FileKind): Promise<void> {
    const facts = this.#facts();
    if (!facts) return;
    try {
      offerFile(`web.${kind}`, await webFile(kind, facts));
      this.host.announce(facts.words.say('fileMade'));
    } catch {
      this.host.announce(facts.words.say('fileFailed'));
    }
  }
}
