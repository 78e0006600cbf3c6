import { Refusal } from '#kernel';

export const mostLinks = 8;
const longestUrl = 500;

/** A page elsewhere. What people leave out when they type an address is added; what hides a password is refused. */
export function parseLink(text: string, field = 'url'): string {
  const typed = text.trim();
  const url = URL.parse(
    /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]+\.[^/]+:\d/.test(typed) ? typed : `https://${typed}`,
  );
  const isPage = url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.');
  if (!isPage || url.username !== '' || url.password !== '')
    throw new Refusal('link_url_malformed', {}, field);
  if (url.href.length > longestUrl) throw new Refusal('too_long', { most: longestUrl }, field);
  return url.href;
}
