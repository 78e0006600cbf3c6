import { lookup } from 'node:dns/promises';
import { createServer } from 'node:net';

/**
 * Says at once what would otherwise come out after a first load of many seconds. `localhost` has two addresses, and a
 * stranger on either of them would get some of our visitors.
 */
export async function expectFreePort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  const addresses = await lookup(host, { all: true });
  const troubles = await Promise.all(addresses.map(({ address }) => troubleAt(address, port)));
  const isTaken = troubles.find(trouble => trouble !== undefined && trouble.code !== 'EADDRNOTAVAIL');
  const isNowhere = troubles.every(Boolean) ? troubles[0] : undefined;
  const trouble = isTaken ?? isNowhere;
  if (trouble) throw trouble;
}

function troubleAt(host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
