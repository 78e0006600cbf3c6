import { Refusal } from '#kernel';
import { Inject, Injectable } from '@nestjs/common';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import type { Env } from '../env.js';
import type { Log } from '../log.js';
import { ENV, LOG, ORIGIN } from '../tokens.js';
import { GithubProvider } from './github.js';
import { OidcProvider } from './oidc.js';
import {
  providerSlugs,
  type Passage,
  type ProvedIdentity,
  type Provider,
  type ProviderSlug,
} from './provider.js';
import { refusalOfProvider } from './trouble.js';

/** A way in by somebody else's word, and whether it is open here. */
export interface WayIn {
  readonly provider: ProviderSlug;
  readonly name: string;
  readonly isOn: boolean;
}

/** Everybody whose word this instance takes for who somebody is. All talk with them is here, and none of it in an act. */
@Injectable()
export class Providers {
  private readonly open: ReadonlyMap<ProviderSlug, Provider>;

  constructor(
    @Inject(ENV) private readonly env: Env,
    @Inject(ORIGIN) private readonly origin: string,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.open = new Map(providersOf(env).map(provider => [provider.slug, provider]));
  }

  waysIn(): readonly WayIn[] {
    return providerSlugs.map(slug => ({
      provider: slug,
      name: this.nameOf(slug),
      isOn: this.open.has(slug),
    }));
  }

  nameOf(slug: ProviderSlug): string {
    if (slug === 'github') return 'GitHub';
    return this.open.get(slug)?.name ?? this.env.WALZ_OIDC_NAME ?? 'OpenID Connect';
  }

  /** Those whose identities open a door today. */
  issuers(): readonly string[] {
    return [...this.open.values()].map(({ issuer }) => issuer);
  }

  /** Which ways in are open here besides those that always are. */
  here(): { openIssuers: readonly string[]; sendsMail: boolean } {
    return { openIssuers: this.issuers(), sendsMail: this.env.WALZ_SMTP_URL !== undefined };
  }

  async ask(slug: ProviderSlug): Promise<{ passage: Passage; address: string }> {
    const passage = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const address = await this.talk(slug, provider => provider.askingAt(this.returnTo(slug), passage));
    return { passage, address: address.href };
  }

  /** Who came back with this query. The address is made here: nobody's word is taken for where she came back to. */
  async hear(slug: ProviderSlug, query: string, passage: Passage): Promise<ProvedIdentity> {
    const address = this.returnTo(slug);
    address.search = query;
    return this.talk(slug, provider => provider.whoCameTo(address, passage));
  }

  private returnTo(slug: ProviderSlug): URL {
    return new URL(`/sign-in/with/${slug}/callback`, this.origin);
  }

  private async talk<T>(slug: ProviderSlug, work: (provider: Provider) => Promise<T>): Promise<T> {
    const provider = this.open.get(slug);
    if (!provider) throw new Refusal('provider_off', { provider: this.nameOf(slug) });
    try {
      return await work(provider);
    } catch (error) {
      const refusal = refusalOfProvider(error, provider.name);
      if (!refusal) throw error;
      // What a provider sends along may be personal; its code and our library's sentence are not.
      const { message, code } = error as Error & { code?: string };
      this.log.warn({ provider: slug, refused: refusal.code, code, message }, 'a provider did not do');
      throw refusal;
    }
  }
}

function providersOf(env: Env): readonly Provider[] {
  const providers: Provider[] = [];
  const { WALZ_GITHUB_CLIENT_ID: githubId, WALZ_GITHUB_CLIENT_SECRET: githubSecret } = env;
  if (githubId !== undefined && githubSecret !== undefined) {
    const url = new URL(env.WALZ_GITHUB_URL);
    providers.push(new GithubProvider({ url, clientId: githubId, clientSecret: githubSecret }));
  }
  const {
    WALZ_OIDC_ISSUER: issuer,
    WALZ_OIDC_CLIENT_ID: clientId,
    WALZ_OIDC_CLIENT_SECRET: clientSecret,
  } = env;
  if (issuer !== undefined && clientId !== undefined) {
    const url = new URL(issuer);
    const name = env.WALZ_OIDC_NAME ?? url.host;
    providers.push(new OidcProvider({ issuer: url, clientId, clientSecret, name }));
  }
  return providers;
}
