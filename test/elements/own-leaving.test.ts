import { expect } from '@open-wc/testing';
import type { VeerCheckIn } from '../../src/elements/check-in/check-in.js';
import type { VeerFlywheel } from '../../src/elements/flywheel/flywheel.js';
import { fakeKeeper } from '../../stories/support/fake-keeper.js';
import { one, press } from '../support/look.js';
import * as checkIn from './check-in-kit.js';
import { closingAsks } from './edit/kit.js';
import * as wheel from './own-wheel-kit.js';

type Widget = VeerCheckIn | VeerFlywheel;
type Make = (
  attributes?: { readonly storage?: 'shared-device' },
  keeper?: ReturnType<typeof fakeKeeper>,
) => Promise<Widget>;

/** A form of one's own: how it is opened, written in, kept and put away. */
interface Form {
  readonly name: string;
  readonly make: Make;
  readonly some: typeof wheel.some;
  /** Presses that open an empty form: the first time, and when something was kept. */
  readonly open: readonly string[];
  readonly again: string;
  readonly field: string;
  readonly choice: string;
  readonly save: (element: Widget) => Promise<void>;
  readonly cancel: string;
  /** Opens what is kept, with what is written in it. */
  readonly change: string;
  readonly written: string;
}

const forms: readonly Form[] = [
  {
    name: 'veer-flywheel own',
    make: wheel.make,
    some: wheel.some,
    open: ['#own-add'],
    again: '#own-add',
    field: '#what',
    choice: '#ask-stage input',
    save: (element) => wheel.save(element as VeerFlywheel),
    cancel: '#own-cancel',
    change: '#change-e2',
    written: 'We kookten met zijn vieren.',
  },
  {
    name: 'veer-check-in',
    make: checkIn.make,
    some: checkIn.some,
    open: [],
    again: '#again',
    field: '#note',
    choice: '#ask-energy label:nth-child(3) input',
    save: (element) => checkIn.changed(element as VeerCheckIn, '#save'),
    cancel: '#cancel',
    change: '#change-c2',
    written: 'Drukke dag.',
  },
];

for (const form of forms)
  describe(`${form.name}, when the page is closed`, () => {
    const write = (element: Widget, words: string): void => {
      const field = one<HTMLTextAreaElement>(element, form.field);
      field.value = words;
      field.dispatchEvent(new Event('input'));
    };
    const opened = async (...made: Parameters<Make>): Promise<Widget> => {
      const element = await form.make(...made);
      for (const selector of form.open) await press(element, selector);
      return element;
    };

    it('what is half-written is asked about, until it is taken away, kept or put away', async () => {
      const element = await opened({}, fakeKeeper(form.some));
      expect(closingAsks(), 'only open').to.equal(false);
      write(element, 'Nog niet af');
      expect(closingAsks(), 'written').to.equal(true);
      write(element, '  ');
      expect(closingAsks(), 'taken away').to.equal(false);
      await press(element, form.choice);
      expect(closingAsks(), 'chosen').to.equal(true);
      write(element, 'Nu wel af.');
      await form.save(element);
      expect(closingAsks(), 'kept').to.equal(false);
      await press(element, form.again);
      write(element, 'Toch niet.');
      expect(closingAsks(), 'once more').to.equal(true);
      await press(element, form.cancel);
      expect(closingAsks(), 'put away').to.equal(false);
    });

    it('what is only looked at to change it is not asked about; what is changed is', async () => {
      const element = await form.make({}, fakeKeeper(form.some));
      await press(element, form.change);
      expect(closingAsks(), 'opened').to.equal(false);
      write(element, 'Iets anders.');
      expect(closingAsks(), 'changed').to.equal(true);
      write(element, `${form.written} `);
      expect(closingAsks(), 'as it was').to.equal(false);
      write(element, 'Toch iets anders.');
      await press(element, form.cancel);
      expect(closingAsks(), 'put away').to.equal(false);
    });

    it('on a shared device leaving is meant to lose it, whoever said that it is one', async () => {
      const element = await opened({ storage: 'shared-device' });
      write(element, 'Half');
      expect(closingAsks(), 'said by the page').to.equal(false);
      element.storage = 'none';
      expect(closingAsks(), 'not any more').to.equal(true);
      element.remove();
      expect(closingAsks(), 'off the page').to.equal(false);
      const chosen = await opened();
      write(chosen, 'Half');
      expect(closingAsks(), 'not chosen yet').to.equal(true);
      await press(chosen, '[name="where"][value="shared-device"]');
      expect(closingAsks(), 'chosen').to.equal(false);
    });
  });
