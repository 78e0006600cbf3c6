import { Refusal } from '#kernel';

/** Lets so many work at once and so many wait for their turn; whoever comes then is told at once, and nobody starves. */
export function turnstile(mostAtOnce: number, mostWaiting: number) {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async function pass<T>(work: () => Promise<T>): Promise<T> {
    if (inside < mostAtOnce) inside++;
    else if (waiting.length < mostWaiting) await new Promise<void>(resolve => waiting.push(resolve));
    else throw new Refusal('too_busy');
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else inside--;
    }
  };
}
