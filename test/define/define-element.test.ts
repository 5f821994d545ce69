import { expect } from '@open-wc/testing';
import { defineElement } from '../../src/define/define-element.js';
import { register } from '../../src/define/register.js';
import { VeerScope } from '../../src/elements/scope/scope.js';

/** Runs `act` and gives what it warned about. */
async function warnings(act: () => unknown): Promise<string[]> {
  const heard: string[] = [];
  const original = console.warn;
  console.warn = (...args: unknown[]) => void heard.push(args.map(String).join(' '));
  try {
    await act();
  } finally {
    console.warn = original;
  }
  return heard;
}

const widget = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('defineElement', () => {
  it('registers a tag once, and says nothing when it is asked again', async () => {
    const first = widget('1.0.0');
    const heard = await warnings(() => {
      defineElement('proef-one', first);
      defineElement('proef-one', first);
    });
    expect(customElements.get('proef-one')).to.equal(first);
    expect(heard).to.deep.equal([]);
  });

  it('leaves a tag to the first copy and names both versions, once', async () => {
    const first = widget('1.0.0');
    defineElement('proef-two', first);
    const heard = await warnings(() => {
      defineElement('proef-two', widget('2.0.0'));
      defineElement('proef-two', widget('2.0.0'));
    });
    expect(customElements.get('proef-two')).to.equal(first);
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.contain('1.0.0').and.to.contain('2.0.0').and.to.contain('proef-two');
  });

  it('leaves a tag to a stranger', async () => {
    customElements.define('proef-three', class extends HTMLElement {});
    const heard = await warnings(() => defineElement('proef-three', widget('2.0.0')));
    expect(heard).to.have.length(1);
  });
});

describe('register', () => {
  it('takes another prefix, also for a class that has its own tag', async () => {
    await register({ only: ['scope'] });
    await register({ prefix: 'saniveld', only: ['scope'] });
    expect(customElements.get('veer-scope')).to.equal(VeerScope);
    expect(document.createElement('saniveld-scope')).to.be.instanceOf(VeerScope);
    expect(customElements.get('saniveld-history')).to.equal(undefined);
  });

  it('may be called twice', async () => {
    expect(await warnings(() => register({ prefix: 'saniveld', only: ['scope'] }))).to.deep.equal([]);
  });

  it('refuses a prefix that cannot start a tag and a widget that does not exist', async () => {
    const refusal = (options: object) =>
      register(options).then(
        () => null,
        (error: unknown) => error,
      );
    expect(await refusal({ prefix: 'Veer!' })).to.be.instanceOf(TypeError);
    expect(await refusal({ only: ['weather'] })).to.be.instanceOf(TypeError);
  });
});
