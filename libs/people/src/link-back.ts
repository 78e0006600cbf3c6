/** The places of a page where it may say `rel="me"`. */
const pointing = new Set(['a', 'area', 'link']);

/**
 * Whether the page says of the profile that it is the same person's. The parser is fetched when the first page is
 * judged: most processes never judge one.
 */
export async function linksBack(
  page: { readonly url: string; readonly text: string },
  profile: string,
): Promise<boolean> {
  const { Parser } = await import('htmlparser2');
  let isFound = false;
  let base = page.url;
  const parser = new Parser({
    onopentag(name, { rel = '', href }) {
      if (href === undefined) return;
      if (name === 'base') base = URL.parse(href, page.url)?.href ?? base;
      const isMe = pointing.has(name) && rel.toLowerCase().split(/\s+/).includes('me');
      isFound ||= isMe && isSamePage(URL.parse(href.trim(), base), profile);
    },
  });
  parser.end(page.text);
  return isFound;
}

/** Secure or not, with a slash at its end or without, in any case: nobody else can have that page. */
function isSamePage(found: URL | null, profile: string): boolean {
  return found !== null && addressOf(found) === addressOf(new URL(profile));
}

function addressOf({ host, pathname }: URL): string {
  return `${host}${pathname.replace(/\/+$/, '').toLowerCase()}`;
}
