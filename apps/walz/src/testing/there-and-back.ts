import type { Client } from './open-test-house.js';

type Form = Record<string, string>;

/** Presses the button of a way in; answers the address at the provider that the page leads to. */
export async function goTo(client: Client, provider: 'oidc' | 'github', form: Form = {}): Promise<string> {
  return forwardedTo(await client.post(`/sign-in/with/${provider}`, form));
}

/** The address that a page sends its reader on to. */
export async function forwardedTo(page: Response): Promise<string> {
  const html = await page.text();
  const [, address] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html) ?? [];
  if (address === undefined) throw new Error(`Nobody is sent on by ${page.status}: ${html}`);
  return address.replaceAll('&amp;', '&');
}

/** Back to the house, at whatever port it listens. */
export function comeBack(client: Client, address: string): Promise<Response> {
  const { pathname, search } = new URL(address);
  return client.get(pathname + search);
}

export async function thereAndBack(
  client: Client,
  provider: 'oidc' | 'github',
  form: Form = {},
): Promise<Response> {
  return comeBack(client, await followThere(await goTo(client, provider, form)));
}

/** As a browser that has never been there follows an address, until it would leave; answers where to. */
export async function followThere(address: string): Promise<string> {
  const { origin } = new URL(address);
  const cookies = new Map<string, string>();
  let at = new URL(address);
  for (let steps = 0; steps < 10; steps++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const kept of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(kept) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`${at.href} answers ${answer.status}: ${await answer.text()}`);
    at = new URL(location, at);
    if (at.origin !== origin) return at.href;
  }
  throw new Error('It goes on for ever.');
}
