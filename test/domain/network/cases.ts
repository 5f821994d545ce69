import type { Audience } from '../../../src/domain/document/indicator-types.js';
import { readNetwork } from '../../../src/domain/document/network.js';
import type { NetworkDocument } from '../../../src/domain/document/network-types.js';
import { say } from '../../../src/domain/document/text.js';
import type { Text } from '../../../src/domain/document/types.js';
import { networkScene, type Scene } from '../../../src/domain/network/scene.js';
import { networkFor } from '../../../src/domain/network/seen.js';

/** The two files of demo/data, as parsed JSON. */
export interface Raws {
  readonly saniveld: unknown;
  readonly breed: unknown;
}

export const words = (text: Text): string => say(text, { language: 'nl', address: 'u', documentLanguage: 'nl' }).value;

export const document = (raw: unknown): NetworkDocument => {
  const { value, problems } = readNetwork(raw);
  if (!value || problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
};

export const sceneFor = (raw: unknown, audience: Audience = 'public', at?: string, page = 0): Scene =>
  networkScene(networkFor(document(raw), audience), { say: words, page, ...(at !== undefined && { at }) });

export const cases = ({ saniveld, breed }: Raws): Readonly<Record<string, () => Scene>> => ({
  'saniveld-public': () => sceneFor(saniveld),
  'saniveld-internal-page-2': () => sceneFor(saniveld, 'internal', undefined, 1),
  'breed-welzijn-today': () => sceneFor(breed),
  'breed-welzijn-before-the-merger': () => sceneFor(breed, 'public', '2013-09-30'),
});
