import { coloured, type Tongue } from './colour.js';
import { element } from './element.js';

const indent = '  ';
const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/** Writes colours behind (or into) a text. */
export function paint(canvas: HTMLElement, text: string, tongue: Tongue): void {
  canvas.replaceChildren(
    ...coloured(text, tongue).map(piece => element('span', { class: piece.kind }, piece.text)),
  );
}

/** A text area that one can write code in: colours behind it, and keys that do what one expects. */
export class Editor {
  private readonly area: HTMLTextAreaElement;
  private readonly canvas: HTMLElement;
  private mayLeave = false;

  constructor(
    id: string,
    private readonly tongue: Tongue,
    private readonly onRun: () => void,
  ) {
    this.area = document.getElementById(id) as HTMLTextAreaElement;
    this.canvas = this.area.previousElementSibling as HTMLElement;
    this.area.spellcheck = false;
    this.area.autocapitalize = 'off';
    this.area.addEventListener('input', () => this.repaint());
    this.area.addEventListener('scroll', () =>
      this.canvas.scrollTo(this.area.scrollLeft, this.area.scrollTop),
    );
    this.area.addEventListener('keydown', event => this.press(event));
    this.area.addEventListener('blur', () => (this.mayLeave = false));
  }

  get text(): string {
    return this.area.value;
  }

  set text(text: string) {
    this.area.value = text;
    this.repaint();
  }

  focus(): void {
    this.area.focus();
  }

  private repaint(): void {
    // The last line needs a letter, or the two would not scroll alike.
    paint(this.canvas, `${this.area.value}\n`, this.tongue);
  }

  private press(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.onRun();
    } else if (key === 'Escape') {
      this.mayLeave = true;
    } else if (key === 'Tab' && !this.mayLeave && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      this.shift(event.shiftKey);
    } else if (key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      this.breakLine();
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey) {
      this.pair(event);
    }
  }

  /** Moves the lines of the selection in or out. */
  private shift(isOut: boolean): void {
    const { selectionStart: from, selectionEnd: to, value } = this.area;
    if (from === to && !isOut) return this.put(indent);
    const start = value.lastIndexOf('\n', from - 1) + 1;
    const lines = value.slice(start, to).split('\n');
    const moved = lines.map(line => (isOut ? line.replace(/^ {1,2}/, '') : indent + line)).join('\n');
    this.area.setSelectionRange(start, to);
    this.put(moved);
    this.area.setSelectionRange(start, start + moved.length);
  }

  /** A new line begins where the one before did, further in behind an opening bracket. */
  private breakLine(): void {
    const { selectionStart: at, value } = this.area;
    const line = value.slice(value.lastIndexOf('\n', at - 1) + 1, at);
    const [margin = ''] = /^ */.exec(line) ?? [];
    const opens = closing[line.trimEnd().at(-1) ?? ''];
    if (opens === undefined) return this.put(`\n${margin}`);
    const isPair = value.slice(at).trimStart().startsWith(opens) && value[at] === opens;
    this.put(`\n${margin}${indent}${isPair ? `\n${margin}` : ''}`);
    if (isPair) this.area.setSelectionRange(at + 1 + margin.length + 2, at + 1 + margin.length + 2);
  }

  /** An opening bracket brings its closing one; a closing one that stands there already is stepped over. */
  private pair(event: KeyboardEvent): void {
    const { selectionStart: at, selectionEnd: to, value } = this.area;
    const end = closing[event.key];
    if (end !== undefined && at === to && /^[\s)\]}]?$/.test(value[at] ?? '')) {
      event.preventDefault();
      this.put(event.key + end);
      this.area.setSelectionRange(at + 1, at + 1);
    } else if (Object.values(closing).includes(event.key) && value[at] === event.key && at === to) {
      event.preventDefault();
      this.area.setSelectionRange(at + 1, at + 1);
    }
  }

  /** Writes as if it had been typed, so that undoing takes it back. */
  private put(text: string): void {
    // It is the only way that undo knows of, and every browser has it.
    if (!document.execCommand('insertText', false, text)) {
      this.area.setRangeText(text, this.area.selectionStart, this.area.selectionEnd, 'end');
      this.repaint();
    }
  }
}
