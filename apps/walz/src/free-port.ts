import { lookup } from 'node:dns/promises';
import { createServer, type AddressInfo } from 'node:net';

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

/** Chosen before the house opens, so that its mails and links know where it will be. */
export function anyFreePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ host, port: 0 }, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function troubleAt(host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
