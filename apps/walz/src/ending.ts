import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

type Stop = () => Promise<unknown>;

/** npm hands on the Ctrl-C that the terminal has sent us already, so only a later one is a second wish. */
const breathMs = 500;
/** Who waits longer than this is told why. */
const unexplainedMs = 1_000;

/**
 * How a process of Walz ends: what it started is stopped in the opposite order, once, whoever asks and however often.
 * An end that was asked for is a success and exits with 0, so that npm, a shell and a supervisor do not take it for a
 * failure. Ctrl-C a second time cuts it short, which exits with 128 and the number of the signal, as shells do.
 */
export class Ending {
  private readonly started: Stop[] = [];
  private begunAt: number | undefined;

  get hasBegun(): boolean {
    return this.begunAt !== undefined;
  }

  /** Remembers what must be stopped before anything that was remembered earlier. */
  remember(stop: Stop): void {
    this.started.push(stop);
  }

  heedSignals(): void {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => {
        if (this.begunAt === undefined) void this.begin(0);
        else if (performance.now() > this.begunAt + breathMs) process.exit(128 + constants.signals[name]);
      });
    }
  }

  async begin(code: number, sentences: readonly string[] = []): Promise<void> {
    if (this.hasBegun) return;
    this.begunAt = performance.now();
    for (const sentence of sentences) console.error(sentence);
    void explainWaiting();
    for (const stop of this.started.reverse()) {
      // What breaks while a broken house is taken down follows from what was told already.
      await stop().catch((error: unknown) => code === 0 && console.error(String(error)));
    }
    process.exit(code);
  }
}

async function explainWaiting(): Promise<void> {
  await sleep(unexplainedMs, undefined, { ref: false });
  console.log('  Finishing what is under way; Ctrl-C ends it at once.');
}
