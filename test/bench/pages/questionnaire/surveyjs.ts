/** SurveyJS with its plain-JavaScript UI, in the stylesheet that fetches no font from elsewhere. */
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import 'survey-js-ui';
import { ready, stage } from '../kit.js';
import { ends, perScreen, screens } from './data.js';

const survey = new Model({
  showTitle: false,
  pages: screens.map((screen, page) => ({
    name: `p${page + 1}`,
    elements: screen.map(({ id, text }) => ({
      type: 'rating',
      name: id,
      title: text,
      rateMin: 0,
      rateMax: 10,
      displayMode: 'buttons',
      minRateDescription: ends.min,
      maxRateDescription: ends.max,
    })),
  })),
});
survey.onAfterRenderSurvey.add(() => {
  ready({
    perScreen,
    option: (nth, value) =>
      stage().querySelectorAll('.sd-question')[nth]?.querySelector(`input[value="${value}"]`)?.closest('label') ?? null,
    next: () => stage().querySelector('.sd-navigation__next-btn'),
    statement: () => stage().querySelector('.sd-question__title')?.textContent ?? '',
  });
});
survey.render(stage());
