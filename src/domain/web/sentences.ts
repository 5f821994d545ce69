import { sayChange } from './change.js';
import type { Scene } from './scene-of.js';
import { sentencesOf, type Sentence, type Speech } from './sentences-of.js';

export type { Sentence, SentenceKey, Speech } from './sentences-of.js';

/**
 * What a web says in words: the same numbers as the picture, because both come from the scene. Text values in the
 * parameters are names of axes and numbers as shown.
 */
export const webSentences = (scene: Scene, speech: Speech): readonly Sentence[] =>
  sentencesOf(scene, speech, sayChange);
