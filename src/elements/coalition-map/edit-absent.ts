import { html, nothing, type TemplateResult } from 'lit';
import type { Audience } from '../../domain/document/indicator-types.js';
import type { NetworkDocument } from '../../domain/document/network-types.js';
import { absentOf, type Absent } from '../../domain/network/absent.js';
import type { EditContext } from './edit-fields.js';

/** Most partners named; the rest is counted. */
const mostNamed = 6;

/** Worked out once for a document and an audience: forms are drawn with every key. */
const known = new WeakMap<NetworkDocument, { readonly audience: Audience; readonly absent: readonly Absent[] }>();

const absentIn = (document: NetworkDocument, audience: Audience): readonly Absent[] => {
  const before = known.get(document);
  if (before?.audience === audience) return before.absent;
  const absent = absentOf(document, audience);
  known.set(document, { audience, absent });
  return absent;
};

/** Why the list has more partners than the picture: which are not in it, by name, with the reason. */
export const absentView = (
  { document, words, text }: EditContext,
  audience: Audience,
): TemplateResult | typeof nothing => {
  const absent = absentIn(document, audience);
  if (absent.length === 0) return nothing;
  const name = (id: string | null): string => {
    const one = document.partners.find((partner) => partner.id === id);
    return one ? text(one.name).value : '';
  };
  const few = absent.length > mostNamed + 1 ? absent.slice(0, mostNamed) : absent;
  const told = few.map(({ id, why, into }) =>
    words.say(`absent-${why}`, { name: name(id), ...(into !== null && { partner: name(into) }) }),
  );
  if (few.length < absent.length) told.push(words.say('absent-more', { n: absent.length - few.length }));
  return html`<p id="edit-absent">${words.say('notInPicture', { n: absent.length, list: words.list(told) })}</p>`;
};
