import { expect, waitUntil } from '@open-wc/testing';
import { walkTo } from '../../stories/support/walk.js';
import { has, make, one, press } from './self-assessment-kit.js';

/** The browser's speech, with the voices given, and what it was asked to say. */
class Speech extends EventTarget {
  readonly said: SpeechSynthesisUtterance[] = [];
  stopped = 0;
  constructor(public voices: readonly Partial<SpeechSynthesisVoice>[]) {
    super();
  }
  asked = 0;
  getVoices = (): readonly Partial<SpeechSynthesisVoice>[] => {
    this.asked++;
    return this.voices;
  };
  speak = (speech: SpeechSynthesisUtterance): void => void this.said.push(speech);
  cancel = (): void => void this.stopped++;
}
/** The browser itself takes no voice that is not its own. */
class Utterance extends EventTarget {
  voice: unknown = null;
  lang = '';
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {
    super();
  }
}
const real = { speech: window.speechSynthesis, utterance: window.SpeechSynthesisUtterance };
const put = (name: string, value: unknown): void =>
  void Object.defineProperty(window, name, { value, configurable: true, writable: true });
const withVoices = (...voices: readonly Partial<SpeechSynthesisVoice>[]): Speech => {
  const speech = new Speech(voices);
  put('speechSynthesis', speech);
  put('SpeechSynthesisUtterance', Utterance);
  return speech;
};
const local = { localService: true, lang: 'nl-NL', name: 'Xander' };
const ofServer = { localService: false, lang: 'nl-NL', name: 'Wolk' };

describe('reading aloud', () => {
  afterEach(() => {
    put('speechSynthesis', real.speech);
    put('SpeechSynthesisUtterance', real.utterance);
  });

  it('VR14: the question with both ends is read by a voice of the device itself, and a second press stops it', async () => {
    const speech = withVoices(ofServer, { ...local, lang: 'en-GB', name: 'Daniel' }, local);
    const element = await make();
    await walkTo(element, 'question');
    await waitUntil(() => has(element, '#read'), 'the button', { timeout: 10_000 });
    expect(speech.said).to.deep.equal([]);
    await press(element, '#read');
    expect(speech.said).to.have.length(1);
    const [said] = speech.said;
    expect(said!.voice).to.equal(local);
    expect(said!.lang).to.equal('nl-NL');
    const question = one(element, '#title').textContent!.trim();
    expect(said!.text).to.equal(`${question} 0: Helemaal niet. 10: Helemaal wel.`);
    expect(one(element, '#read').getAttribute('aria-pressed') ?? one(element, '#read').textContent).to.match(
      /true|Stop/,
    );
    const before = speech.stopped;
    await press(element, '#read');
    expect(speech.stopped).to.equal(before + 1);
    expect(speech.said).to.have.length(1);
  });

  it('VR14: without a voice on the device for this language there is no button; it comes when such a voice comes', async () => {
    const speech = withVoices(ofServer, { ...local, lang: 'en-GB' });
    const element = await make();
    await walkTo(element, 'question');
    await waitUntil(() => speech.asked > 0, 'that voices were looked for', { timeout: 10_000 });
    await element.updateComplete;
    expect(has(element, '#read')).to.equal(false);
    speech.voices = [ofServer, { ...local, lang: 'nl_BE' }];
    speech.dispatchEvent(new Event('voiceschanged'));
    await waitUntil(() => has(element, '#read'), 'the button', { timeout: 10_000 });
  });

  it('VR14: the next question and leaving the page stop the voice', async () => {
    const speech = withVoices(local);
    const element = await make();
    await walkTo(element, 'question');
    await waitUntil(() => has(element, '#read'), 'the button', { timeout: 10_000 });
    await press(element, '#read');
    const before = speech.stopped;
    await press(element, '#next');
    expect(speech.stopped, 'the next question').to.equal(before + 1);
    await press(element, '#read');
    const again = speech.stopped;
    element.remove();
    expect(speech.stopped, 'taken off the page').to.equal(again + 1);
  });

  it('VR14: the end of words that were cut off, told late, does not end what is read now', async () => {
    const speech = withVoices(local);
    const element = await make();
    await walkTo(element, 'question');
    await waitUntil(() => has(element, '#read'), 'the button', { timeout: 10_000 });
    const pressed = (): string | null => one(element, '#read').getAttribute('aria-pressed');
    await press(element, '#read');
    await press(element, '#next');
    await press(element, '#read');
    const [cut, now] = speech.said;
    cut!.onerror!(new Event('error') as SpeechSynthesisErrorEvent);
    await element.updateComplete;
    expect(pressed(), 'still reading').to.equal('true');
    now!.onend!(new Event('end') as SpeechSynthesisEvent);
    await element.updateComplete;
    expect(pressed(), 'read to the end').to.equal('false');
  });
});
