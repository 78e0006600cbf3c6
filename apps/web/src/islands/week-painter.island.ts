import { numberOf, readWeeks, writeWeeks } from './week-text.js';

/** What is painted: each week with the brush it was painted with. */
type Paint = Map<number, number>;

/**
 * A sheet of weeks as a listbox of many choices, painted with a mouse, a finger or the arrows. The text fields stay what is
 * sent: they are written after every stroke, and read when somebody types.
 */
class Painter {
  readonly #sheet: HTMLElement;
  readonly #cells: readonly HTMLElement[];
  readonly #numbers: readonly number[];
  readonly #inputs: readonly HTMLInputElement[];
  readonly #rhythm: HTMLInputElement;
  #paint: Paint = new Map();
  #before: Paint = new Map();
  /** Where the stroke began, and whether it clears. */
  #anchor: number | undefined;
  #isClearing = false;
  #focused = 0;
  #pressed: number | undefined;
  #hasDragged = false;

  constructor(private readonly frame: HTMLElement) {
    this.#sheet = this.#part('sheet');
    this.#rhythm = frame.querySelector<HTMLInputElement>('input[data-part="rhythm"]')!;
    this.#cells = [...this.#sheet.querySelectorAll<HTMLElement>('[data-week]')];
    this.#numbers = this.#cells.map(cell => numberOf(cell.dataset['week']!)!);
    this.#inputs = [...frame.querySelectorAll<HTMLInputElement>('input[type="text"]')];
  }

  start(): void {
    this.#build();
    this.#read();
    const sheet = this.#sheet;
    sheet.addEventListener('click', event => this.#clicked(event));
    sheet.addEventListener('keydown', event => this.#keyed(event));
    sheet.addEventListener('pointerdown', event => {
      this.#pressed = event.button === 0 ? this.#indexAt(event) : undefined;
      this.#hasDragged = false;
    });
    sheet.addEventListener('pointermove', event => this.#moved(event));
    sheet.addEventListener('pointerup', () => (this.#pressed = undefined));
    // The browser took the finger for scrolling.
    sheet.addEventListener('pointercancel', () => {
      this.#pressed = undefined;
      if (this.#hasDragged) this.#keep(this.#before);
    });
    this.#part('clear').addEventListener('click', () => {
      this.#keep(new Map([...this.#paint].filter(([week]) => !this.#isOpen(this.#numbers.indexOf(week)))));
    });
    for (const input of this.#inputs) input.addEventListener('input', () => this.#read());
  }

  #part(name: string): HTMLElement {
    return this.frame.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #build(): void {
    this.frame.dataset['live'] = '';
    for (const name of ['how', 'tools']) this.#part(name).hidden = false;
    const sheet = this.#sheet;
    sheet.setAttribute('role', 'listbox');
    sheet.setAttribute('aria-multiselectable', 'true');
    sheet.setAttribute('aria-describedby', this.#part('how').id);
    for (const list of sheet.querySelectorAll('ol')) list.setAttribute('role', 'presentation');
    for (const [index, cell] of this.#cells.entries()) {
      cell.setAttribute('role', 'option');
      cell.tabIndex = index === 0 ? 0 : -1;
      if (!this.#isOpen(index)) cell.setAttribute('aria-disabled', 'true');
    }
  }

  /** A week whose cell is closed, or that has none, stays as it is. */
  #isOpen(index: number): boolean {
    return this.#cells[index]?.dataset['closed'] === undefined && index >= 0;
  }

  #brush(): number {
    return Number(this.frame.querySelector<HTMLElement>('[data-brush]:checked')?.dataset['brush'] ?? 0);
  }

  #indexAt({ clientX, clientY }: MouseEvent): number | undefined {
    const index = this.#cells.indexOf(
      document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-week]') as HTMLElement,
    );
    return index < 0 ? undefined : index;
  }

  #clicked(event: MouseEvent): void {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-week]') : null;
    const index = cell ? this.#cells.indexOf(cell) : -1;
    const isEndOfDrag = this.#hasDragged;
    this.#hasDragged = false;
    if (index < 0 || isEndOfDrag) return;
    this.#focus(index);
    if (event.shiftKey && this.#anchor !== undefined) this.#reach(index);
    else this.#begin(index);
  }

  #moved(event: PointerEvent): void {
    if (this.#pressed === undefined) return;
    const index = this.#indexAt(event);
    if (index === undefined || (index === this.#pressed && !this.#hasDragged)) return;
    if (!this.#hasDragged) {
      this.#hasDragged = true;
      this.#sheet.setPointerCapture(event.pointerId);
      this.#begin(this.#pressed);
    }
    this.#focus(index);
    this.#reach(index);
  }

  #keyed(event: KeyboardEvent): void {
    const index = this.#focused;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === ' ' || event.key === 'Enter') {
      if (event.shiftKey && this.#anchor !== undefined) this.#reach(index);
      else this.#begin(index);
    } else {
      const next = this.#wayTo(event.key);
      if (next === undefined) return;
      if (event.shiftKey && event.key.startsWith('Arrow')) {
        if (this.#anchor === undefined) this.#begin(index);
        this.#focus(next);
        this.#reach(next);
      } else {
        this.#focus(next);
        this.#anchor = undefined;
      }
    }
    event.preventDefault();
  }

  /** Where a key leads: one week on, or what the eye sees above and below. */
  #wayTo(key: string): number | undefined {
    const last = this.#cells.length - 1;
    const at = this.#focused;
    if (key === 'ArrowRight') return Math.min(at + 1, last);
    if (key === 'ArrowLeft') return Math.max(at - 1, 0);
    if (key === 'Home') return 0;
    if (key === 'End') return last;
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
    const here = this.#cells[at]!.getBoundingClientRect();
    const way = key === 'ArrowDown' ? 1 : -1;
    let [best, least] = [at, Infinity];
    for (const [index, cell] of this.#cells.entries()) {
      const there = cell.getBoundingClientRect();
      const down = (there.top - here.top) * way;
      // The row matters more than the place in it.
      const distance = down * 100 + Math.abs(there.left - here.left);
      if (down > 1 && distance < least) [best, least] = [index, distance];
    }
    return best;
  }

  #focus(index: number): void {
    this.#cells[this.#focused]!.tabIndex = -1;
    this.#focused = index;
    const cell = this.#cells[index]!;
    cell.tabIndex = 0;
    cell.focus({ preventScroll: this.#pressed !== undefined });
  }

  /** A stroke paints, or clears if it begins on what its brush has painted. */
  #begin(index: number): void {
    this.#anchor = index;
    this.#before = new Map(this.#paint);
    this.#isClearing = this.#paint.get(this.#numbers[index]!) === this.#brush();
    this.#reach(index);
  }

  /** The stroke ends here for now: what it had passed further on is as it was before. */
  #reach(index: number): void {
    const anchor = this.#anchor ?? index;
    const step = (this.#rhythm.checked ? 2 : 1) * Math.sign(index - anchor || 1);
    const paint = new Map(this.#before);
    for (let at = anchor; step > 0 ? at <= index : at >= index; at += step) {
      if (!this.#isOpen(at)) continue;
      if (this.#isClearing) paint.delete(this.#numbers[at]!);
      else paint.set(this.#numbers[at]!, this.#brush());
    }
    this.#keep(paint);
  }

  #keep(paint: Paint): void {
    this.#paint = paint;
    for (const [brush, input] of this.#inputs.entries())
      input.value = writeWeeks([...paint].filter(([, by]) => by === brush).map(([week]) => week));
    this.#show();
  }

  #read(): void {
    this.#anchor = undefined;
    // Where a week is said twice, the first field has it.
    this.#paint = new Map(
      [...this.#inputs.entries()]
        .reverse()
        .flatMap(([brush, input]) => readWeeks(input.value).map(week => [week, brush] as const)),
    );
    this.#show();
  }

  #show(): void {
    for (const [index, cell] of this.#cells.entries()) {
      const brush = this.#paint.get(this.#numbers[index]!);
      for (const by of this.#inputs.keys()) cell.classList.toggle(`painter__week--${by + 1}`, by === brush);
      cell.setAttribute('aria-selected', String(brush !== undefined));
      const name = this.#nameOf(brush);
      cell.querySelector('[data-part="mark"]')!.textContent = name ? `, ${name}` : '';
    }
    for (const [brush, said] of this.frame.querySelectorAll('[data-part="count"]').entries())
      said.textContent = this.#counted([...this.#paint.values()].filter(by => by === brush).length);
  }

  #counted(weeks: number): string {
    const { none = '', one = '', many = '' } = this.frame.dataset;
    return weeks === 0 ? none : weeks === 1 ? one : many.replace('#', String(weeks));
  }

  /** With one brush a week is painted or not, and needs no name for it. */
  #nameOf(brush = -1): string | undefined {
    return this.frame.querySelector(`[data-brush="${brush}"]`)?.parentElement?.textContent.trim();
  }
}

for (const painter of document.querySelectorAll<HTMLElement>('[data-island="week-painter"]'))
  new Painter(painter).start();
