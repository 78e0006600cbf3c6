import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { Query, type ClientBase } from 'pg';

/** What the driver's connection can do and its published types do not mention. */
interface CopyConnection {
  readonly stream: Duplex;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

type Rows = AsyncIterable<string>;
type OnEnd = (trouble: unknown) => void;

/** The driver hands every answer to the query it runs; this one answers "send your data" with data. */
class CopyIn extends Query {
  readonly #rows: Rows;
  readonly #onEnd: OnEnd;
  readonly #ended: AbortController;

  constructor(sql: string, rows: Rows, onEnd: OnEnd) {
    // Whatever ends the query, also a connection that broke, ends the sending: nothing waits for a dead socket.
    const ended = new AbortController();
    super(sql, (trouble: unknown) => {
      ended.abort();
      onEnd(trouble);
    });
    this.#rows = rows;
    this.#onEnd = onEnd;
    this.#ended = ended;
  }

  async handleCopyInResponse(connection: CopyConnection): Promise<void> {
    const { signal } = this.#ended;
    try {
      for await (const text of this.#rows) {
        signal.throwIfAborted();
        connection.sendCopyFromChunk(Buffer.from(text));
        if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain', { signal });
      }
      connection.endCopyFrom();
    } catch (trouble) {
      // Told before the server can: its answer to a failed copy would hide the reason.
      this.#onEnd(trouble);
      connection.sendCopyFail('The rows could not be read.');
    }
  }
}

/** `copy … from stdin`: the fastest way into a table, more than twice as fast as inserting from arrays. */
export function copyIn(client: ClientBase, sql: string, rows: Rows): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(
      new CopyIn(sql, rows, trouble => {
        if (trouble) reject(trouble);
        else resolve();
      }),
    );
  });
}
