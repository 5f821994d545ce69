import type { ReactiveController } from '@lit/reactive-element';
import type { FlywheelDocument } from '../../domain/document/types.js';
import { LaterCode } from '../base/later-code.js';
import { guardLater } from '../base/house-style.js';
import type { VeerBase } from '../base/veer-base.js';
import type * as log from './log.js';
import type { LogHost } from './log-host.js';
import type { WheelWords } from './texts.js';

export interface LogAccess extends Pick<LogHost, 'replace' | 'say'> {
  /** Words are null while they are on their way. */
  readonly shown: () => { readonly given: FlywheelDocument | null; readonly words: WheelWords | null };
}

const logCode = new LaterCode<typeof log>(() => import('./log.js'));

/** The place of the team log in a wheel. Its code is fetched when a wheel first has that place (`editable`). */
export class LogSeat implements ReactiveController {
  #part: log.LogPart | null = null;
  /** This wheel waits for the code, which other wheels may have asked for. */
  #waits = false;
  #guarded: HTMLElement | null = null;

  constructor(
    private readonly element: VeerBase,
    private readonly access: LogAccess,
  ) {
    element.addController(this);
  }

  hostConnected(): void {
    this.#part?.back();
  }

  hostDisconnected(): void {
    this.#part?.leave();
  }

  hostUpdated(): void {
    const { element, access } = this;
    const root = element.shadowRoot;
    // The first that is drawn, or not there: the whole sheet is not searched for it at every drawing.
    const place = root?.firstElementChild;
    const { given, words } = access.shown();
    if (!(place instanceof HTMLElement && place.matches('.log')) || !root || !words) return;
    const { code } = logCode;
    if (!code) {
      // After a failure the next drawing tries again; saying so is no drawing of another kind.
      if (!this.#waits) {
        this.#waits = true;
        void logCode.bring().then(() => {
          this.#waits = false;
          if (logCode.code) element.requestUpdate();
          else access.say(words.say('notNow'));
        });
      }
      return;
    }
    const { styleSheet } = code.logStyles;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
    this.#part ??= new code.LogPart({
      root,
      replace: access.replace,
      say: access.say,
      update: () => element.requestUpdate(),
    });
    this.#part.draw(place, { given, words, level: element.effectiveHeadingLevel });
    if (place === this.#guarded) return;
    // The log is a sheet of its own: colours of a page are measured on it too.
    this.#guarded = place;
    guardLater(place, element);
  }
}
