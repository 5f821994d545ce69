import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import fc from './property.js';
import { colours, inColours } from './colours.js';

describe('the test browser', () => {
  it('presses real keys', async () => {
    const form = await fixture(html`<form><input aria-label="naam" /><button type="button">Verder</button></form>`);
    const input = form.querySelector('input')!;
    input.focus();
    await sendKeys({ type: 'ab' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ type: 'c' });
    expect(input.value).to.equal('acb');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(form.querySelector('button'));
  });

  it('clicks with a real pointer', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Verder</button>`);
    let trusted = false;
    button.addEventListener('click', (event) => (trusted = event.isTrusted));
    const box = button.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(box.x + 5), Math.round(box.y + 5)] });
    expect(trusted).to.equal(true);
  });

  it('takes the colours of the reader, and gives them back', async () => {
    const word = await fixture(html`<p style="color: rgb(255, 0, 0)">rood</p>`);
    const painted = (): string => getComputedStyle(word).color;
    for (const name of colours)
      await inColours(name, async () => {
        if (name === 'forced colours') expect(painted()).not.to.equal('rgb(255, 0, 0)');
        else expect(painted()).to.equal('rgb(255, 0, 0)');
      });
    expect(painted()).to.equal('rgb(255, 0, 0)');
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });

  it('has axe and fast-check', async () => {
    const element = await fixture(html`<p>Hallo</p>`);
    await expect(element).to.be.accessible();
    fc.assert(fc.property(fc.integer(), (n) => n + 0 === n));
  });
});
