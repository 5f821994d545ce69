import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { ReactiveElement } from '@lit/reactive-element';
import { PaperController, watchPaper } from '../../src/elements/base/paper.js';
import { turned } from './paper-kit.js';

const isChromium = 'chrome' in window;
const event = (type: 'beforeprint' | 'afterprint'): boolean => dispatchEvent(new Event(type));

describe('what tells of printing', () => {
  it('the events alone, each turn once', () => {
    const told: boolean[] = [];
    const leave = watchPaper((printing) => told.push(printing));
    event('afterprint');
    event('beforeprint');
    event('afterprint');
    event('afterprint');
    leave();
    event('beforeprint');
    event('afterprint');
    expect(told).to.deep.equal([true, false]);
  });

  it('a browser that never tells of the end tells of the next beginning', () => {
    const told: boolean[] = [];
    const leave = watchPaper((printing) => told.push(printing));
    event('beforeprint');
    event('beforeprint');
    event('afterprint');
    leave();
    expect(told).to.deep.equal([true, true, false]);
  });

  // Only its driver can change the medium.
  if (isChromium) {
    afterEach(() => emulateMedia({ media: 'screen' }));

    it('the medium alone, each turn once', async () => {
      const told: boolean[] = [];
      const leave = watchPaper((printing) => told.push(printing));
      await turned('print');
      await turned('screen');
      leave();
      expect(told).to.deep.equal([true, false]);
    });

    it('the event and the medium, in whatever order, once for both', async () => {
      const told: boolean[] = [];
      const leave = watchPaper((printing) => told.push(printing));
      event('beforeprint');
      await turned('print');
      event('afterprint');
      await turned('screen');
      await turned('print');
      event('beforeprint');
      await turned('screen');
      event('afterprint');
      leave();
      expect(told).to.deep.equal([true, false, true, false]);
    });
  }

  it('an element that was taken away while the page was printed is not on paper when it is back', () => {
    class Sheet extends ReactiveElement {
      readonly paper = new PaperController(this);
    }
    customElements.define('test-paper-sheet', Sheet);
    const element = new Sheet();
    document.body.append(element);
    event('beforeprint');
    expect(element.paper.printing).to.equal(true);
    element.remove();
    event('afterprint');
    document.body.append(element);
    expect(element.paper.printing).to.equal(false);
    element.remove();
  });
});
