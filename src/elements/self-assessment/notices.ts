import { goneKey } from '../base/own/host.js';
import type { Notice } from './session-types.js';
import type { ScreenContext } from './screen-context.js';

/** A notice as a sentence for the status region. */
export const noticeSentence = (notice: Notice, { words, session }: ScreenContext): string => {
  switch (notice.kind) {
    case 'changed-elsewhere':
      return words.say('changedElsewhere');
    case 'conflict':
      return notice.other === null
        ? words.say('conflictNone')
        : words.say('conflict', { value: words.number(notice.other) });
    case 'erased-elsewhere':
      return words.say('erasedElsewhere');
    case 'lost':
    case 'expired':
      return words.say(goneKey(notice), { n: notice.count });
    case 'recovered':
      return words.say('recovered');
    case 'erased':
      return words.say(notice.verified ? 'erased' : 'erasedHalf');
    case 'cleared':
      return session.screen === 'question' ? words.say('cleared') : '';
    case 'important-full':
      return words.say('importantFull');
    case 'file-made':
      return session.place === 'shared-device'
        ? `${words.say('fileMade')} ${words.say('nowFileShared')}`
        : words.say('fileMade');
    case 'emptied':
      return words.say('emptied');
    case 'idle':
      return words.say('idleEmptied');
    case 'kept':
    case 'keeping':
      return words.say('keptNow');
    case 'shared':
      return words.say('shared');
  }
};
