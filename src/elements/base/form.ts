import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** The same for the same choices, in whichever order they were made. */
const flat = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : [...value].sort().join('\n');

/** What a reader filled in, field by field, and what is wrong with it. One form is open at a time. */
export class Form<F extends string> {
  readonly #values = new Map<F, string | readonly string[]>();
  /** What stood in it before somebody filled anything in. */
  readonly #before = new Map<F, string | readonly string[]>();
  readonly #odd = new Map<F, number>();
  /** Sentences in the reader's language, by field, in the order of the form. */
  readonly faults = new Map<F, string>();

  /** @param name first part of the ids of the fields; one form of a name in a shadow root */
  constructor(
    readonly name: string,
    values?: Readonly<Partial<Record<F, string | readonly string[]>>>,
  ) {
    for (const field of Object.keys(values ?? {}) as F[]) this.preset(field, values?.[field] ?? '');
  }

  /** There is something in it that somebody filled in and that would be lost with it. */
  get touched(): boolean {
    return [...this.#values].some(([field, value]) => flat(value) !== flat(this.#before.get(field) ?? ''));
  }

  text(field: F): string {
    const value = this.#values.get(field);
    return typeof value === 'string' ? value : '';
  }

  list(field: F): readonly string[] {
    const value = this.#values.get(field);
    return typeof value === 'object' ? value : [];
  }

  /** Puts in what it starts with: nobody filled that in. */
  preset(field: F, value: string | readonly string[]): void {
    this.#before.set(field, value);
    this.#values.set(field, value);
  }

  set(field: F, value: string | readonly string[]): void {
    this.#values.set(field, value);
  }

  /** Puts one of a list on or off. */
  toggle(field: F, option: string, on: boolean): void {
    const others = this.list(field).filter((one) => one !== option);
    this.set(field, on ? [...others, option] : others);
  }

  /** Fields may be called anything; ids may not. */
  id(field: F): string {
    if (/^[\w-]+$/.test(field)) return `${this.name}-${field}`;
    const place = this.#odd.get(field) ?? this.#odd.size;
    this.#odd.set(field, place);
    return `${this.name}--${place}`;
  }

  get summaryId(): string {
    return `${this.name}-faults`;
  }
}

/** What every field says of itself. */
interface Said {
  readonly label: string;
  readonly help?: string;
  /** "(may be left empty)", behind the label. */
  readonly optional?: string;
  /** Language of what stands in the field, when it is another one than that of the widget. */
  readonly lang?: string | null;
  readonly wide?: boolean;
}

const described = <F extends string>(form: Form<F>, field: F, help: string | undefined): string | typeof nothing =>
  [help ? `${form.id(field)}-help` : '', form.faults.has(field) ? `${form.id(field)}-fault` : '']
    .filter(Boolean)
    .join(' ') || nothing;

const around = <F extends string>(form: Form<F>, field: F, said: Said, control: TemplateResult): TemplateResult => {
  const id = form.id(field);
  const fault = form.faults.get(field);
  return html`<div class="field ${fault ? 'wrong' : ''} ${said.wide ? 'wide' : ''}">
    <label for=${id}>${said.label}${said.optional ? html` <span class="soft">${said.optional}</span>` : nothing}</label>
    ${said.help ? html`<p class="help" id="${id}-help">${said.help}</p>` : nothing}
    ${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing} ${control}
  </div>`;
};

const typed =
  <F extends string>(form: Form<F>, field: F) =>
  (event: Event): void =>
    form.set(field, (event.target as HTMLInputElement).value);

/** One line of text. @param list id of a `datalist` with words to choose from */
export const lineField = <F extends string>(
  form: Form<F>,
  field: F,
  said: Said & { readonly list?: string; readonly mode?: 'url' },
): TemplateResult =>
  around(
    form,
    field,
    said,
    html`<input
      id=${form.id(field)}
      type="text"
      autocomplete="off"
      inputmode=${said.mode ?? nothing}
      list=${said.list ?? nothing}
      lang=${said.lang ?? nothing}
      aria-invalid=${form.faults.has(field) ? 'true' : nothing}
      aria-describedby=${described(form, field, said.help)}
      .value=${live(form.text(field))}
      @input=${typed(form, field)}
    />`,
  );

/** Some paragraphs. */
export const proseField = <F extends string>(form: Form<F>, field: F, said: Said): TemplateResult =>
  around(
    form,
    field,
    said,
    html`<textarea
      id=${form.id(field)}
      rows="4"
      lang=${said.lang ?? nothing}
      aria-invalid=${form.faults.has(field) ? 'true' : nothing}
      aria-describedby=${described(form, field, said.help)}
      .value=${live(form.text(field))}
      @input=${typed(form, field)}
    ></textarea>`,
  );

export type Option = readonly [value: string, label: string];

/** One of many. */
export const selectField = <F extends string>(
  form: Form<F>,
  field: F,
  options: readonly Option[],
  said: Said & { readonly changed?: () => void },
): TemplateResult =>
  around(
    form,
    field,
    said,
    html`<select
      id=${form.id(field)}
      aria-invalid=${form.faults.has(field) ? 'true' : nothing}
      aria-describedby=${described(form, field, said.help)}
      @change=${(event: Event) => {
        form.set(field, (event.target as HTMLSelectElement).value);
        said.changed?.();
      }}
    >
      ${options.map(
        ([value, label]) =>
          html`<option value=${value} .selected=${live(form.text(field) === value)}>${label}</option>`,
      )}
    </select>`,
  );

/** One (radio) or more (checkbox) of a few, all in sight. */
export const choiceField = <F extends string>(
  form: Form<F>,
  field: F,
  options: readonly Option[],
  said: Said & { readonly many?: boolean },
): TemplateResult => {
  const id = form.id(field);
  const fault = form.faults.get(field);
  return html`<fieldset
    class="group ${fault ? 'wrong' : ''} ${said.wide ? 'wide' : ''}"
    aria-describedby=${described(form, field, said.help)}
  >
    <legend>${said.label}${said.optional ? html` <span class="soft">${said.optional}</span>` : nothing}</legend>
    ${said.help ? html`<p class="help" id="${id}-help">${said.help}</p>` : nothing}
    ${fault ? html`<p class="fault" id="${id}-fault">${fault}</p>` : nothing}
    <div class="choices some ${options.length > 12 ? 'long' : ''}">
      ${options.map(
        ([value, label], place) =>
          html`<label class="choice">
            <input
              id=${place === 0 ? id : `${id}-${place}`}
              type=${said.many ? 'checkbox' : 'radio'}
              name=${id}
              value=${value}
              .checked=${live(said.many ? form.list(field).includes(value) : form.text(field) === value)}
              @change=${(event: Event) => {
                if (said.many) form.toggle(field, value, (event.target as HTMLInputElement).checked);
                else form.set(field, value);
              }}
            />
            <span class="words">${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
};

/** What is wrong, with a way to each field. Shown above the fields; the focus goes here first. */
export const faultSummary = <F extends string>(
  form: Form<F>,
  title: string,
  labels: Readonly<Partial<Record<F, string>>>,
): TemplateResult | typeof nothing => {
  if (form.faults.size === 0) return nothing;
  const go = (event: Event, field: F): void => {
    event.preventDefault();
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    root.getElementById(form.id(field))?.focus();
  };
  return html`<div
    class="note error faults"
    role="group"
    id=${form.summaryId}
    tabindex="-1"
    aria-labelledby="${form.summaryId}-title"
  >
    <p id="${form.summaryId}-title"><strong>${title}</strong></p>
    <ul>
      ${[...form.faults].map(
        ([field, fault]) =>
          html`<li>
            <a href="#${form.id(field)}" @click=${(event: Event) => go(event, field)}
              ><span>${labels[field] ? `${labels[field].replace(/[?.:]$/, '')}: ` : ''}${fault}</span></a
            >
          </li>`,
      )}
    </ul>
  </div>`;
};
