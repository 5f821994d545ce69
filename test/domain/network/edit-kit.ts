import { expect } from '@open-wc/testing';
import { readNetwork } from '../../../src/domain/document/network.js';
import type { NetworkDocument } from '../../../src/domain/document/network-types.js';
import { contentOf } from '../../../src/domain/edit/same.js';
import { networkDocumentFile } from '../../../src/domain/network/file.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** A network of three partners and two issues, with what is given in their place. */
export const read = (raw: object): NetworkDocument => {
  const { value, problems } = readNetwork({
    schema: 'veerkracht/network@1',
    partners: [
      { id: 'a', name: 'Aa' },
      { id: 'b', name: 'Bee', parent: 'a' },
      { id: 'c', name: 'Cee', kind: 'gp' },
    ],
    issues: [
      { id: 'i', title: 'Een' },
      { id: 'j', title: 'Twee' },
    ],
    ...raw,
  });
  expect(problems).to.deep.equal([]);
  return value!;
};
/** Without keys that only tell a place: those are given anew at reading. */
export const content = (document: NetworkDocument): string => {
  const bare = <T extends { readonly key: string }>(list: readonly T[]): readonly object[] =>
    list.map((one) => ({ ...one, key: null }));
  return contentOf({
    ...document,
    commitments: bare(document.commitments),
    roles: bare(document.roles),
    relations: bare(document.relations),
    steps: bare(document.steps).map((one) => ({ ...one, id: null })),
    groups: bare(document.groups),
    events: bare(document.events),
  });
};
/** Read back from its file, without a problem. */
export const again = (document: NetworkDocument): NetworkDocument => {
  const { value, problems } = readNetwork(plain(networkDocumentFile(document)));
  expect(problems).to.deep.equal([]);
  return value!;
};
