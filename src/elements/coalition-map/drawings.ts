import type { Audience } from '../../domain/document/indicator-types.js';
import type { NetworkDocument } from '../../domain/document/network-types.js';
import { networkAt, type NetworkAt } from '../../domain/network/at.js';
import { noFilter, shownBy } from '../../domain/network/filter.js';
import { groupsOf, type GroupRow } from '../../domain/network/groups.js';
import { mapPicture } from '../../domain/network/map.js';
import type { MapPicture } from '../../domain/network/map-pen.js';
import { networkRows, type Rows } from '../../domain/network/rows.js';
import { mostNames, pagedOrder, sceneOf, type Scene, type Shown } from '../../domain/network/scene.js';
import { networkFor } from '../../domain/network/seen.js';
import { sameParts } from '../../domain/draw/remembering.js';
import type { Measure } from '../base/ruler.js';
import type { Chosen } from './parts.js';
import { columnsIn, narrowest, type Attention, type MapView, type Sheet } from './sheet-model.js';
import { mapTexts, namingOf, type MapNaming, type MapWords } from './texts.js';

/** What a reader looks at before anything was pressed. */
export const untouched: Attention = {
  here: 0,
  partner: null,
  filter: noFilter,
  first: null,
  limits: { partners: 8, matrix: 40, time: 12 },
  filtering: false,
};

/** All that a drawing depends on. */
export interface Wanted {
  readonly document: NetworkDocument;
  readonly audience: Audience;
  readonly at: string | null;
  readonly words: MapWords;
  readonly room: Measure;
  readonly view: MapView;
  readonly chosen: Chosen | null;
  readonly attention: Attention;
  readonly mirrored: boolean;
}

type Drawn = Omit<
  Sheet,
  | 'view'
  | 'offered'
  | 'summary'
  | 'at'
  | 'editable'
  | 'withoutForms'
  | 'withoutNetwork'
  | 'later'
  | 'printed'
  | 'heading'
>;

/** Width of a name on the ground at least, in units. */
const namesEvery = 42;

/** A value that is made anew only when what it is made from differs. */
class Kept<T> {
  #from: readonly unknown[] | null = null;
  #value: T | undefined;

  of(from: readonly unknown[], make: () => T): T {
    if (!this.#from || !sameParts(from, this.#from)) {
      this.#value = make();
      this.#from = from;
    }
    return this.#value as T;
  }
}

/** From a document to what stands on the sheet, each stage kept as long as nothing before it changes. */
export class Drawings {
  readonly #network = new Kept<NetworkAt>();
  readonly #facts = new Kept<{
    naming: MapNaming;
    rows: Rows;
    groups: readonly GroupRow[];
    names: Map<string, string>;
  }>();
  readonly #shown = new Kept<Shown | null>();
  readonly #scene = new Kept<Scene>();
  readonly #picture = new Kept<MapPicture>();

  sheet(wanted: Wanted): Drawn {
    const { document, audience, at, words, room, view, attention, mirrored } = wanted;
    const network = this.#network.of([document, audience, at], () =>
      networkAt(networkFor(document, audience), at ?? undefined),
    );
    const { naming, rows, groups, names } = this.#facts.of([network, words], () => {
      const naming = namingOf(document.language, words);
      const { say } = naming;
      return {
        naming,
        rows: networkRows(network, say),
        groups: groupsOf(network, say),
        names: new Map(network.seen.partners.map((one) => [one.id, say(one.name)])),
      };
    });
    const name = (id: string): string => names.get(id) ?? id;
    const shown = this.#shown.of([rows, attention.filter], () =>
      shownBy(attention.filter, network, rows, groups, naming.say),
    );
    const { width, spacing } = room;
    const chosen = isThere(wanted.chosen, rows) ? wanted.chosen : null;
    const columns = columnsIn(width);
    const fitting = shown ? rows.issues.filter(({ id }) => shown.issues.has(id)) : rows.issues;
    const focus = chosen?.kind === 'issue' ? pagedOrder(fitting, columns).findIndex(({ id }) => id === chosen.id) : -1;
    const first = attention.first ?? Math.max(0, focus);
    const names24 = Math.min(mostNames, Math.floor(width / namesEvery));
    const page = Math.floor(Math.max(0, first) / columns);
    const scene = this.#scene.of([network, rows, shown, page, columns, names24], () =>
      sceneOf(network, rows, { page, issuesOnPage: columns, names: names24, shown, say: naming.say }),
    );
    const picture =
      view !== 'map' || width < narrowest
        ? null
        : this.#picture.of([scene, words, room, mirrored], () =>
            mapPicture(scene, {
              width,
              spacing,
              mirrored,
              columns: scene.pages > 1 ? columns : scene.paths.length,
              texts: mapTexts(scene, { isToday: network.isToday, words, naming, name }),
            }),
          );
    return {
      network,
      rows,
      scene,
      groups,
      shown,
      picture,
      words,
      naming,
      name,
      audience,
      chosen,
      attention,
      width,
      spacing,
      mirrored,
    };
  }
}

const isThere = (chosen: Chosen | null, { partners, issues }: Rows): boolean =>
  chosen !== null && (chosen.kind === 'issue' ? issues : partners).some(({ id }) => id === chosen.id);
