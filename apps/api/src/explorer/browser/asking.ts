export interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

export interface Answer {
  readonly text: string;
  /** Such as "200 OK". */
  readonly status: string;
  readonly milliseconds: number;
  readonly bytes: number;
}

export async function ask(question: Question, signal: AbortSignal): Promise<Answer> {
  const began = performance.now();
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(question),
    signal,
  });
  const text = await answer.text();
  return {
    text: pretty(text),
    status: `${answer.status} ${answer.statusText}`.trim(),
    milliseconds: Math.round(performance.now() - began),
    bytes: new TextEncoder().encode(text).length,
  };
}

interface Message {
  readonly type: string;
  readonly payload?: unknown;
}

export interface Listener {
  hear(text: string): void;
  end(why: string): void;
}

/** Subscribes over a WebSocket; whoever calls what it answers has heard enough. */
export function subscribe(question: Question, { hear, end }: Listener): () => void {
  const address = new URL('/graphql', location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  const socket = new WebSocket(address, 'graphql-transport-ws');
  const say = (message: object): void => socket.send(JSON.stringify(message));
  socket.addEventListener('open', () => say({ type: 'connection_init' }));
  socket.addEventListener('close', ({ code, reason }) =>
    end(code === 1000 ? 'Ended.' : `The socket was closed: ${code} ${reason}`),
  );
  socket.addEventListener('message', ({ data }) => {
    const { type, payload } = JSON.parse(String(data)) as Message;
    if (type === 'connection_ack') say({ id: '1', type: 'subscribe', payload: question });
    else if (type === 'ping') say({ type: 'pong' });
    else if (type === 'next') hear(JSON.stringify(payload, null, 2));
    else if (type === 'error') hear(JSON.stringify({ errors: payload }, null, 2));
    if (type === 'error' || type === 'complete') socket.close(1000);
  });
  return () => socket.close(1000);
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
