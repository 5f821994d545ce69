import { sceneOf, type Scene, type SceneInput } from './scene-of.js';
import { placeTags } from './tags.js';
import { numberLabels } from './number-labels.js';

export {
  fewestAxes,
  makesWeb,
  mostAxes,
  type BarRow,
  type Scene,
  type SceneInput,
  type SceneOptions,
} from './scene-of.js';

/** The scene of a web: computed once per change, drawn, written and spoken from then on. */
export const webScene = (input: SceneInput): Scene => sceneOf(input, { placeTags, numberLabels });
