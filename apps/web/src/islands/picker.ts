/** What a text may have meant; `value` is what the server wants to hear. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

export interface Source {
  /** The island's name, as its form carries it. */
  readonly island: string;
  /** The text field that gets suggestions. */
  readonly field: string;
  /** From so many letters on it is worth asking. */
  readonly least: number;
  readonly suggest: (text: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;
}

const PAUSE = 140;

/** Turns the text field of each such form into one that suggests; without it the form asks the server. */
export function startPickers(source: Source): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(`form[data-island="${source.island}"]`)) {
    const input = form.querySelector<HTMLInputElement>(`input[name="${source.field}"]`);
    if (input) new Picker(form, input, source).start();
  }
}

/** A combobox with a list of suggestions, as the ARIA authoring practices describe it. */
class Picker {
  readonly #list = document.createElement('ul');
  readonly #news = document.createElement('p');
  readonly #chosen = document.createElement('input');
  readonly #button: HTMLButtonElement | null;
  readonly #suggestLink: HTMLAnchorElement | null;
  readonly #findAct: string;
  readonly #findLabel: string;
  #suggestions: readonly Suggestion[] = [];
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = new AbortController();

  constructor(
    private readonly form: HTMLFormElement,
    private readonly input: HTMLInputElement,
    private readonly source: Source,
  ) {
    this.#button = form.querySelector('button[data-part="do"]');
    this.#suggestLink = form.querySelector('[data-part="suggest"] a');
    this.#findAct = form.dataset['find'] ?? '';
    this.#findLabel = this.#button?.textContent ?? '';
  }

  start(): void {
    this.#build();
    this.input.addEventListener('input', () => this.#typed());
    this.input.addEventListener('keydown', event => this.#pressed(event));
    this.input.addEventListener('blur', () => this.#close());
    // A press must not take the focus away before the click has chosen.
    this.#list.addEventListener('pointerdown', event => event.preventDefault());
    this.#list.addEventListener('click', event => {
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
  }

  #build(): void {
    const id = `${this.input.id}-list`;
    Object.assign(this.#list, { id, className: 'picker__list', hidden: true, role: 'listbox' });
    this.#list.setAttribute('aria-label', this.input.labels?.[0]?.textContent ?? '');
    Object.assign(this.#news, { className: 'unseen', role: 'status' });
    Object.assign(this.#chosen, { type: 'hidden', name: this.form.dataset['choice'], disabled: true });
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': id,
    };
    for (const [name, value] of Object.entries(attributes)) this.input.setAttribute(name, value);
    const frame = document.createElement('div');
    frame.className = 'picker';
    this.input.replaceWith(frame);
    frame.append(this.input, this.#list, this.#news, this.#chosen);
  }

  #typed(): void {
    this.#forget();
    clearTimeout(this.#timer);
    this.#asking.abort();
    if (this.input.value.trim().length < this.source.least) this.#close();
    else this.#timer = setTimeout(() => void this.#ask(), PAUSE);
  }

  async #ask(): Promise<void> {
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    try {
      const suggestions = await this.source.suggest(this.input.value.trim(), signal);
      if (!signal.aborted && document.activeElement === this.input) this.#show(suggestions);
    } catch {
      // No suggestions is no loss: the button asks the server.
      this.#close();
    }
  }

  #show(suggestions: readonly Suggestion[]): void {
    this.#suggestions = suggestions;
    this.#list.replaceChildren(...suggestions.map(({ label }, index) => this.#option(label, index)));
    this.#list.hidden = suggestions.length === 0;
    this.#place();
    if (suggestions.length === 0) this.#offerToSuggest();
    this.input.setAttribute('aria-expanded', String(suggestions.length > 0));
    this.#activate(-1);
    this.#news.textContent = this.#count(suggestions.length);
  }

  /** Below the field, or above it where the window ends too soon and there is more room. */
  #place(): void {
    this.#list.classList.remove('picker__list--above');
    const { top, bottom } = this.input.getBoundingClientRect();
    const seen = window.visualViewport?.height ?? window.innerHeight;
    const isCutOff = bottom + this.#list.offsetHeight > seen;
    if (isCutOff && top > seen - bottom) this.#list.classList.add('picker__list--above');
    else if (isCutOff) this.#list.scrollIntoView({ block: 'nearest' });
  }

  /** What was typed in vain comes along to where it can be suggested. */
  #offerToSuggest(): void {
    if (!this.#suggestLink) return;
    const address = new URL(this.#suggestLink.href);
    address.searchParams.set('name', this.input.value.trim());
    this.#suggestLink.href = address.href;
  }

  #option(label: string, index: number): HTMLLIElement {
    const option = document.createElement('li');
    Object.assign(option, { id: `${this.#list.id}-${index}`, role: 'option', textContent: label });
    option.setAttribute('aria-selected', 'false');
    return option;
  }

  #count(found: number): string {
    const { none = '', foundOne = '', found: many = '' } = this.form.dataset;
    return found === 0 ? none : found === 1 ? foundOne : many.replace('#', String(found));
  }

  #pressed(event: KeyboardEvent): void {
    const isOpen = !this.#list.hidden;
    const last = this.#suggestions.length - 1;
    if (event.key === 'Escape' && isOpen) this.#close();
    else if (event.key === 'ArrowDown' && isOpen) this.#activate(this.#active < last ? this.#active + 1 : 0);
    else if (event.key === 'ArrowUp' && isOpen) this.#activate(this.#active > 0 ? this.#active - 1 : last);
    else if (event.key === 'ArrowDown' && !isOpen) this.#typed();
    else if (event.key === 'Enter' && isOpen && this.#active >= 0) this.#choose(this.#active);
    else return;
    event.preventDefault();
  }

  #activate(index: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = this.#list.children[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  #choose(index: number): void {
    const suggestion = this.#suggestions[index];
    if (!suggestion) return;
    // Choices that an earlier answer of the server offered would contradict this one.
    this.form.querySelector('[data-part="choices"]')?.remove();
    this.input.value = suggestion.label;
    Object.assign(this.#chosen, { value: suggestion.value, disabled: false });
    this.#promise(this.form.dataset['set'] ?? '', this.form.dataset['setLabel'] ?? '');
    this.#close();
  }

  #forget(): void {
    this.#chosen.disabled = true;
    if (!this.form.querySelector('[data-part="choices"]')) this.#promise(this.#findAct, this.#findLabel);
  }

  /** The button says what it will do now. */
  #promise(act: string, label: string): void {
    if (this.#button) Object.assign(this.#button, { value: act, textContent: label });
  }

  #close(): void {
    this.#list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
    this.#news.textContent = '';
  }
}
