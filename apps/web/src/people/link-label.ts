const knownHosts: Readonly<Record<string, string>> = {
  'github.com': 'GitHub',
  'gitlab.com': 'GitLab',
  'codeberg.org': 'Codeberg',
  'linkedin.com': 'LinkedIn',
  'xing.com': 'XING',
  'bsky.app': 'Bluesky',
  'stackoverflow.com': 'Stack Overflow',
  'youtube.com': 'YouTube',
};

/** An address as one would say it: without what all addresses begin with, and known places by their names. */
export function linkLabel(url: string): string {
  const { host, pathname, search } = new URL(url);
  const place = host.replace(/^www\./, '');
  const path = decoded(pathname.replace(/\/$/, '')) + search;
  const known = Object.hasOwn(knownHosts, place) ? knownHosts[place] : undefined;
  return known === undefined ? place + path : [known, path.slice(1)].filter(Boolean).join(': ');
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
