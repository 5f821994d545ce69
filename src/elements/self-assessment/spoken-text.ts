import type { ScreenContext } from './screen-context.js';

/** What is read aloud on a screen: the statement with its two ends, or the sentences of the web. */
export const spokenText = (context: ScreenContext): string => {
  const { session, plain, words } = context;
  const asked = session.question;
  if (session.screen !== 'question' || !asked) return context.webSentences();
  const { scale } = asked;
  const end = (value: number, label: typeof scale.labels.min): string =>
    label ? `${words.number(value)}: ${plain(label)}.` : '';
  return [plain(asked.text), end(scale.min, scale.labels.min), end(scale.max, scale.labels.max)].join(' ');
};
