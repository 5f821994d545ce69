import { parseDate } from '../../domain/document/dates.js';
import type { PartnerKind } from '../../domain/document/network-types.js';
import { noFilter, type Filter } from '../../domain/network/filter.js';
import { momentsOf } from '../../domain/network/moments.js';
import { untouched } from './drawings.js';
import { saveNetwork, type FileKind } from './files.js';
import type { Chosen } from './parts.js';
import { columnsIn, type Attention, type Listed, type MapView, type Sheet } from './sheet-model.js';

/** What the desk asks of its element. */
export interface DeskHost {
  readonly root: ShadowRoot;
  readonly sheet: () => Sheet | null;
  readonly update: () => void;
  /** Resolves when what was asked for is on the screen. */
  readonly drawn: () => Promise<unknown>;
  /** To be heard by who cannot see it. */
  readonly say: (status: string) => void;
  readonly changed: (what: 'filter' | 'at') => void;
  /** The focus goes to the forms, which may still have to come. */
  readonly enter: () => void;
  readonly time: (at: string) => void;
  readonly issue: (id: string | null) => void;
  readonly view: (view: MapView) => void;
  readonly selected: (kind: Chosen['kind'], id: string) => void;
}

const rowsMore: Readonly<Record<Listed, number>> = { partners: 40, matrix: 40, time: 25 };

/** What a reader can do: choose, walk through the picture, search, filter, go back in time, take files along. */
export class Desk implements Attention {
  here = 0;
  partner: string | null = null;
  filter: Filter = noFilter;
  first: number | null = null;
  limits: Attention['limits'] = untouched.limits;
  filtering = false;
  /** The button that chose what is open: the focus goes back there. */
  #opener = '';

  constructor(private readonly host: DeskHost) {
    const { root } = host;
    root.addEventListener('keydown', this.#keydown);
    root.addEventListener('change', this.#changed);
    root.addEventListener('input', this.#typed);
    root.addEventListener('focusin', this.#focused);
  }

  /** Another document is shown. */
  forget(): void {
    this.here = 0;
    this.partner = null;
    this.filter = noFilter;
    this.first = null;
    this.limits = untouched.limits;
  }

  /** A button of the sheet was pressed; its data say what it does. */
  press(button: HTMLElement): void {
    const { issue, partner, kind, page, more, close, file, clear, time, filters, spot, edit } = button.dataset;
    if (button.getAttribute('aria-disabled') === 'true') return;
    if (spot !== undefined) this.here = Number(spot);
    if (issue !== undefined) this.#choose('issue', issue, button);
    else if (partner !== undefined) this.#choose('partner', partner, button);
    else if (kind !== undefined) this.#filter({ kind: kind as PartnerKind });
    else if (page !== undefined) this.#turn(Number(page));
    else if (more !== undefined) this.#more(more as Listed, button);
    else if (close !== undefined) this.#close();
    else if (edit !== undefined) this.host.enter();
    else if (file === 'print') print();
    else if (file !== undefined) void this.#file(file as FileKind);
    else if (clear !== undefined) this.#clear();
    else if (time !== undefined) this.#travel(Number(time));
    else if (filters !== undefined) {
      this.filtering = !this.filtering;
      this.host.update();
    }
  }

  /** Chooses a partner or an issue; what is chosen stays so in every view. */
  select(kind: Chosen['kind'], id: string): void {
    this.partner = kind === 'partner' ? id : null;
    this.host.issue(kind === 'issue' ? id : null);
    if (kind === 'issue') this.first = null;
    this.host.update();
    this.host.selected(kind, id);
  }

  /** The same once more, and it is no longer chosen. */
  #choose(kind: Chosen['kind'], id: string, button: HTMLElement): void {
    const sheet = this.host.sheet();
    const { chosen } = sheet ?? {};
    const itself = `button[data-${kind}="${CSS.escape(id)}"]`;
    let next = opened;
    let near = button.matches(beside);
    if (id === '' || (chosen?.kind === kind && chosen.id === id)) {
      this.shut();
      next = itself;
      near = true;
    } else {
      if (!button.closest('.panel')) this.#opener = itself;
      this.select(kind, id);
      const name = kind === 'partner' ? sheet?.name(id) : sheet?.rows.issues.find((one) => one.id === id)?.title;
      if (sheet && name) this.host.say(sheet.words.say('chose', { name }));
    }
    void this.host.drawn().then(() => {
      // Rows that come or go take the button away, or make it one of something else.
      if (near && button.isConnected && button.dataset[kind] === id) return;
      // What was searched for may leave out what is chosen.
      this.#land(next, '#partners-title', '#title');
    });
  }

  /** Nothing is chosen any more. */
  shut(): void {
    const first = this.host.sheet()?.scene;
    // The page that is looked at stays.
    if (first && this.first === null) this.first = first.page * columnsIn(this.host.sheet()?.width ?? 0);
    this.partner = null;
    this.host.issue(null);
    this.host.update();
  }

  /** Back to what was pressed to open it. */
  #close(): void {
    this.shut();
    // Not before: what is open may have the same button in it, and goes.
    void this.host.drawn().then(() => this.#land(this.#opener || '#title', '#title'));
  }

  /** The focus goes to the first that is there. */
  #land(...wanted: readonly string[]): void {
    for (const selector of wanted) {
      const found = this.host.root.querySelector<HTMLElement>(selector);
      if (found?.getClientRects().length) return found.focus();
    }
  }

  #turn(by: number): void {
    const sheet = this.host.sheet();
    if (!sheet) return;
    const columns = columnsIn(sheet.width);
    this.first = Math.max(0, (sheet.scene.page + by) * columns);
    this.here = 0;
    this.host.update();
    this.#tell(({ scene, words }) =>
      words.say('seesPage', { issues: words.list(scene.paths.map(({ title }) => title)) }),
    );
  }

  /** After the next drawing, from what is then shown. */
  #tell(words: (sheet: Sheet) => string): void {
    void this.host.drawn().then(() => {
      const sheet = this.host.sheet();
      if (sheet) this.host.say(words(sheet));
    });
  }

  /** The focus goes to the first of the rows that came. */
  #more(list: Listed, button: HTMLElement): void {
    const before = button.parentElement?.querySelectorAll('ol > li, tbody > tr').length ?? 0;
    const around = button.parentElement;
    this.limits = { ...this.limits, [list]: this.limits[list] + rowsMore[list] };
    this.host.update();
    void this.host.drawn().then(() => {
      const rows = around?.querySelectorAll<HTMLElement>('ol > li, tbody > tr');
      const row = rows?.[before];
      if (!row) return;
      row.tabIndex = -1;
      (row.querySelector('button') ?? row).focus();
    });
  }

  #filter(change: Partial<Filter>): void {
    this.filter = { ...this.filter, ...change };
    this.first = null;
    this.here = 0;
    this.limits = untouched.limits;
    this.host.update();
    this.#tell(({ shown, rows, words }) =>
      words.say('found', {
        partners: shown?.partners.size ?? rows.partners.length,
        issues: shown?.issues.size ?? rows.issues.length,
      }),
    );
    this.host.changed('filter');
  }

  /** The button goes: the focus goes to the search. */
  #clear(): void {
    this.#filter(noFilter);
    this.host.root.querySelector<HTMLElement>('input[name="search"]')?.focus();
  }

  #when(at: string): void {
    this.host.time(at);
    this.host.update();
    this.#tell(({ words, network }) =>
      network.isToday || network.at === null
        ? words.say('seesNow')
        : words.say('seesTime', { date: words.date(network.at), n: network.partners.length }),
    );
    this.host.changed('at');
  }

  #travel(by: number): void {
    const sheet = this.host.sheet();
    if (!sheet) return;
    const moments = momentsOf(sheet.network);
    const now = sheet.network.isToday ? moments.length : moments.indexOf(sheet.at);
    // A date of the page itself lies between two moments: one step goes to the nearest on that side.
    const before = moments.filter((one) => endOf(one) < endOf(sheet.at)).length;
    const next = now >= 0 ? now + by : by < 0 ? before - 1 : before;
    this.#when(next >= moments.length ? '' : (moments[Math.max(0, next)] ?? ''));
  }

  async #file(kind: FileKind): Promise<void> {
    const sheet = this.host.sheet();
    if (!sheet) return;
    const made = await saveNetwork(kind, sheet);
    this.host.say(sheet.words.say(made ? 'fileMade' : 'fileFailed'));
  }

  // --- fields and keys ------------------------------------------------------------------------------------------

  readonly #changed = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement) || target.closest('.network, .edit')) return;
    const { name, value } = target;
    if (name === 'at') this.#when(value);
    else if (Object.hasOwn(noFilter, name)) this.#filter({ [name]: value });
  };

  readonly #typed = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.name === 'search' && !target.closest('.network, .edit'))
      this.#filter({ search: target.value });
  };

  readonly #focused = ({ target }: Event): void => {
    const spot = target instanceof HTMLElement ? target.dataset['spot'] : undefined;
    if (spot === undefined || Number(spot) === this.here) return;
    this.here = Number(spot);
    this.host.update();
  };

  readonly #keydown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || !(event.target instanceof HTMLElement)) return;
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (target.closest('.network, .edit')) return;
    const inPicture = target.closest('.spots') !== null;
    const open = this.host.sheet()?.chosen !== null;
    if (key === 'Escape' && open && (inPicture || target.closest('.panel, .inside'))) this.#close();
    else if (key === 'Escape' && inPicture) this.host.root.querySelector<HTMLElement>('#after')?.focus();
    else if (!inPicture || !this.#walk(key, Number(target.dataset['spot']))) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Arrows: along cards or along the ground; up and down from a card to the nearest place and back. */
  #walk(key: string, here: number): boolean {
    const spots = [...this.host.root.querySelectorAll<HTMLElement>('.spot')];
    const cards = spots.filter(({ classList }) => classList.contains('issue')).length;
    const mirrored = this.host.sheet()?.mirrored ?? false;
    const first = here < cards ? 0 : cards;
    const last = here < cards ? cards - 1 : spots.length - 1;
    const upright = this.host.sheet()?.view === 'time';
    const forward = mirrored ? 'ArrowLeft' : 'ArrowRight';
    const back = mirrored ? 'ArrowRight' : 'ArrowLeft';
    let to: number;
    if (key === forward || (upright && key === 'ArrowDown')) to = here === last ? first : here + 1;
    else if (key === back || (upright && key === 'ArrowUp')) to = here === first ? last : here - 1;
    else if (key === 'Home') to = first;
    else if (key === 'End') to = last;
    else if (key === 'ArrowDown' && here < cards && spots.length > cards)
      to = nearest(spots, here, cards, spots.length);
    else if (key === 'ArrowUp' && here >= cards && cards > 0) to = nearest(spots, here, 0, cards);
    else return false;
    spots[to]?.focus();
    return true;
  }
}

/** Buttons with what they open right under them: others open it out of sight, or go when it opens. */
const beside = '.spots button, .chip, .who .name-link, .issue-row > .button';
/** Where what is chosen begins: in the panel, or in the list. */
const opened = '#panel-title, .issue-row.open > [part="heading"], .partner-row.open .name-link';

const endOf = (date: string): number => parseDate(date)?.last ?? 0;

const middleOf = (spot: HTMLElement | undefined): number =>
  spot ? parseFloat(spot.style.left) + parseFloat(spot.style.width) / 2 : 0;

/** Which of some spots stands nearest above or below. */
const nearest = (spots: readonly HTMLElement[], here: number, from: number, to: number): number => {
  const x = middleOf(spots[here]);
  let best = from;
  for (let i = from; i < to; i++) if (Math.abs(middleOf(spots[i]) - x) < Math.abs(middleOf(spots[best]) - x)) best = i;
  return best;
};
