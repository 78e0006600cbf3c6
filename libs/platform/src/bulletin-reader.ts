/** What every process hears of an entry in the chronicle, at the commit that wrote it. */
export interface Bulletin {
  readonly id: number;
  readonly what: string;
  readonly kind: string;
  readonly subject: string;
}

/** A reader who is so far behind had better look for herself. */
const mostWaiting = 100;

/** One who reads the board. She may leave at any time, also while she waits for the next bulletin. */
export class BulletinReader implements AsyncIterableIterator<Bulletin | undefined> {
  private waiting: (Bulletin | undefined)[] = [undefined];
  private wake: (() => void) | undefined;
  private isOver = false;

  constructor(
    private readonly onEnd: () => void,
    private readonly signal?: AbortSignal,
  ) {
    if (signal?.aborted) this.isOver = true;
    signal?.addEventListener('abort', this.end, { once: true });
  }

  get hasLeft(): boolean {
    return this.isOver;
  }

  hear(bulletin: Bulletin): void {
    if (this.waiting.length >= mostWaiting) return this.miss();
    this.waiting.push(bulletin);
    this.wake?.();
  }

  miss(): void {
    this.waiting = [undefined];
    this.wake?.();
  }

  readonly end = (): void => {
    if (this.isOver) return;
    this.isOver = true;
    this.signal?.removeEventListener('abort', this.end);
    this.onEnd();
    this.wake?.();
  };

  async next(): Promise<IteratorResult<Bulletin | undefined, undefined>> {
    while (!this.isOver && this.waiting.length === 0) {
      await new Promise<void>(resolve => {
        this.wake = resolve;
      });
    }
    return this.isOver ? { done: true, value: undefined } : { done: false, value: this.waiting.shift() };
  }

  async return(): Promise<IteratorResult<Bulletin | undefined, undefined>> {
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
