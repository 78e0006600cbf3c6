export const providerSlugs = ['github', 'oidc'] as const;
export type ProviderSlug = (typeof providerSlugs)[number];

/** What ties an answer to the question: without all three nobody's answer is hers. */
export interface Passage {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who somebody is elsewhere, proved by those who know her there. */
export interface ProvedIdentity {
  readonly provider: ProviderSlug;
  readonly issuer: string;
  readonly subject: string;
  /** By which she recognises that account: her login there, or her address. */
  readonly label: string;
  /** What she may want to be called here; may be empty. */
  readonly name: string;
  readonly login: string;
  /** Only one that the provider says she has proved to read. */
  readonly email: string | null;
}

/** Somebody else who knows people: an OpenID Connect provider, or GitHub. */
export interface Provider {
  readonly slug: ProviderSlug;
  readonly name: string;
  readonly issuer: string;
  /** Where the browser goes to ask; it comes back to `returnTo`. */
  askingAt(returnTo: URL, passage: Passage): Promise<URL>;
  /** Who it was who came back to this address, every word of it checked. */
  whoCameTo(address: URL, passage: Passage): Promise<ProvedIdentity>;
}

/** Seconds that one word of a provider may take; two follow each other within the time of one question to the API. */
export const patienceSeconds = 4;

/** Whether nobody else can listen between here and there, although nothing is encrypted. */
export function isThisMachine({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}
