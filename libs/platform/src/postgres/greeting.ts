import { connect } from 'node:net';

import type { Target } from './server-sentences.js';

/** Asks whether encryption is spoken, which PostgreSQL answers with one letter before it knows who is asking. */
const encryptionRequest = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);

/** Tells PostgreSQL from whatever else may listen on a port: web servers and other databases greet differently. */
export function greet(
  { host, port, place }: Target,
  patience: number,
): Promise<'postgres' | 'stranger' | 'silence'> {
  return new Promise(resolve => {
    const socket = host.startsWith('/') ? connect(place) : connect(Number(port), host);
    const answer = (what: 'postgres' | 'stranger' | 'silence') => {
      socket.destroy();
      resolve(what);
    };
    socket.setTimeout(patience, () => answer('silence'));
    socket.once('error', () => answer('silence'));
    socket.once('close', () => answer('silence'));
    socket.once('connect', () => socket.write(encryptionRequest));
    socket.once('data', said => answer(/^[SNE]/.test(said.toString('latin1')) ? 'postgres' : 'stranger'));
  });
}
