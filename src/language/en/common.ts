import type { common as nl } from '../nl/common.js';
import { formats } from './formats.js';

export const common: Record<keyof typeof nl, string> = {
  ...formats,
  weekdays: 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
  dateLong: '{weekday} {date}',
  loading: 'One moment.',
  close: 'Close',
  retry: 'Try again',
  source: 'Source: {source}',
  notNow: 'This does not work right now. Try again in a while.',
};
