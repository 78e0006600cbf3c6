import { createSocket } from 'node:dgram';

export interface SmallNameServer {
  /** As a resolver takes it. */
  readonly address: string;
  /** What each name says in its TXT records; a name that is not there says that it does not exist. */
  readonly texts: Map<string, readonly string[]>;
  /** Whether it says that it cannot tell. */
  isConfused: boolean;
  close(): Promise<void>;
}

/** Speaks as much of the protocol of names (RFC 1035) as it takes to read a TXT record. */
export async function openSmallNameServer(): Promise<SmallNameServer> {
  const texts = new Map<string, readonly string[]>();
  const socket = createSocket('udp4');
  const server = { address: '', texts, isConfused: false, close: () => closed() };
  const closed = () => new Promise<void>(resolve => socket.close(() => resolve()));
  socket.on('message', (question, from) => {
    const { name, end } = nameIn(question);
    const records = texts.get(name);
    const code = server.isConfused ? 2 : records === undefined ? 3 : 0;
    const answers = code === 0 ? (records ?? []).map(answerOf) : [];
    const head = Buffer.alloc(12);
    question.copy(head, 0, 0, 2);
    head.writeUInt16BE(0x8180 | code, 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt16BE(answers.length, 6);
    socket.send(Buffer.concat([head, question.subarray(12, end), ...answers]), from.port, from.address);
  });
  await new Promise<void>(resolve => socket.bind(0, '127.0.0.1', resolve));
  server.address = `127.0.0.1:${socket.address().port}`;
  return server;
}

function nameIn(question: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  while (question[at] !== 0) {
    const length = question[at] ?? 0;
    labels.push(question.toString('ascii', at + 1, at + 1 + length));
    at += length + 1;
  }
  // Behind the name stand its type and its class.
  return { name: labels.join('.').toLowerCase(), end: at + 5 };
}

/** About the name of the question, a text of the internet, for a minute. */
function answerOf(text: string): Buffer {
  const bytes = Buffer.from(text);
  const head = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, bytes.length + 1, bytes.length]);
  return Buffer.concat([head, bytes]);
}
