import type { ExecutionResult } from 'graphql';

const over: IteratorResult<ExecutionResult, undefined> = { done: true, value: undefined };

/**
 * Results, one for each happening. Leaving it ends also a wait for the next one: a generator alone would first finish
 * the wait that it is in, and that may be for ever.
 */
export class Happenings implements AsyncIterableIterator<ExecutionResult> {
  private readonly source: AsyncIterator<unknown>;

  constructor(
    happenings: AsyncIterable<unknown>,
    /** Nothing, when whoever asked may no longer hear. */
    private readonly tell: (happening: unknown) => Promise<ExecutionResult | undefined>,
    private readonly leave: () => void,
  ) {
    this.source = happenings[Symbol.asyncIterator]();
  }

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    const { done, value } = await this.source.next();
    if (done) return over;
    const result = await this.tell(value);
    return result ? { done: false, value: result } : this.return();
  }

  async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    this.leave();
    await this.source.return?.();
    return over;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
