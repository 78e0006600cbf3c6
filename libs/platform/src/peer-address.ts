import { isIPv6 } from 'node:net';

/** Where somebody asks from, as far as it can be told apart: of IPv6 the network, because one house has billions. */
export function peerAddress(ip: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip) ?? [];
  if (mapped !== undefined) return mapped;
  return isIPv6(ip) ? `${groupsOf(ip).slice(0, 4).join(':')}::/64` : ip;
}

/**
 * Who is at the other end of a connection. Behind a proxy of ours that is whom the proxy names, last: what stands before
 * was already there when it took the request, and may be anybody's word.
 */
export function askedFrom(remote: string, forwardedFor: string | undefined, trustsProxy: boolean): string {
  const named = trustsProxy ? forwardedFor?.split(',').at(-1)?.trim() : undefined;
  return named || remote;
}

/** The eight groups, with those written out that `::` leaves away. */
function groupsOf(ip: string): readonly string[] {
  const [head = '', tail] = ip.replace(/%.*$/, '').toLowerCase().split('::');
  const [before, after] = [head, tail ?? ''].map(part => (part === '' ? [] : part.split(':'))) as [
    string[],
    string[],
  ];
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: missing }, () => '0'), ...after].map(group =>
    (Number.parseInt(group, 16) || 0).toString(16),
  );
}
