import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Reads words aloud with a voice that is on the device itself; voices that live on a server are not used, for the
 * words are somebody's answers. Without such a voice `available` stays false and no button is shown.
 */
export class ReadAloud implements ReactiveController {
  /** What is being read. Held on to: Chromium never tells the end of one that nobody holds. */
  #speech: SpeechSynthesisUtterance | null = null;
  #language: string;
  #voice: SpeechSynthesisVoice | null = null;
  #looking = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    language: string,
  ) {
    this.#language = language;
    host.addController(this);
  }

  get reading(): boolean {
    return this.#speech !== null;
  }

  get available(): boolean {
    return this.#voice !== null;
  }

  set language(language: string) {
    if (language === this.#language) return;
    this.#language = language;
    if (this.#looking) this.#look();
  }

  hostConnected(): void {
    if (this.#looking) this.look();
  }

  /** Looks for a voice, from now on also when other voices come. Waking the browser's speech is not for the first drawing. */
  look(): void {
    this.#looking = true;
    this.#synthesis?.addEventListener?.('voiceschanged', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#synthesis?.removeEventListener?.('voiceschanged', this.#look);
    this.stop();
  }

  /** Starts reading, or stops when it was reading. */
  toggle(text: string): void {
    if (this.reading) return this.stop();
    const synthesis = this.#synthesis;
    if (!synthesis || !this.#voice) return;
    const speech = new SpeechSynthesisUtterance(text);
    speech.voice = this.#voice;
    speech.lang = this.#voice.lang;
    speech.onend = speech.onerror = () => {
      // The end of what was cut off may be told when the next is being read.
      if (this.#speech !== speech) return;
      this.#speech = null;
      this.host.requestUpdate();
    };
    this.#speech = speech;
    synthesis.cancel();
    synthesis.speak(speech);
    this.host.requestUpdate();
  }

  stop(): void {
    if (!this.reading) return;
    this.#speech = null;
    this.#synthesis?.cancel();
    this.host.requestUpdate();
  }

  get #synthesis(): SpeechSynthesis | undefined {
    return typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined'
      ? undefined
      : speechSynthesis;
  }

  readonly #look = (): void => {
    const voices = this.#synthesis?.getVoices() ?? [];
    const wanted = this.#language.toLowerCase().split('-')[0] ?? '';
    const voice =
      voices.find(({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === wanted) ?? null;
    if (voice === this.#voice) return;
    this.#voice = voice;
    this.host.requestUpdate();
  };
}
