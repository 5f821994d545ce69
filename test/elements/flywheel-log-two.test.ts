import { until } from './edit/kit.js';
import { cleared, few, wheel } from './edit/log-kit.js';

afterEach(cleared);

/*
 * In a file of its own: here nothing of the log was fetched before, as on a page that is opened.
 */
describe('two wheels with a team log on one page', () => {
  it('both get their log, whoever asked first', async () => {
    const wheels = [1, 2].map(() => {
      const holder = document.createElement('div');
      holder.lang = 'nl';
      holder.style.setProperty('inline-size', '360px');
      const element = document.createElement('veer-flywheel');
      Object.assign(element, { data: wheel(few), editable: true, audience: 'internal' });
      holder.append(element);
      document.body.append(holder);
      return element;
    });
    for (const [place, element] of wheels.entries())
      await until(() => element.shadowRoot!.querySelector('#log-title'), `the log of wheel ${place + 1}`);
    for (const element of wheels) element.parentElement!.remove();
  });
});
