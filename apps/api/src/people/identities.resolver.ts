import { Refusal } from '#kernel';
import {
  expectOwner,
  finishErrand,
  identitiesOf,
  isAddressOfSomebody,
  linkWaitingIdentity,
  longestBack,
  parseEmail,
  parseHandle,
  parseName,
  signUpByIdentity,
  startErrand,
  suggestedHandle,
  takeErrand,
  unlinkIdentity,
  waitingIdentity,
  type ErrandWish,
  type IdentityEntity,
  type PersonEntity,
  triesToSetOut,
} from '#people';
import { Audience, ENV, Providers, spendTries, type Env, type ProviderSlug } from '#platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { randomUUID } from 'node:crypto';
import { act, type ApiContext } from '../context.js';
import { input, parseAll } from '../input.js';
import {
  FinishSignInInput,
  LinkIdentityInput,
  SignUpByIdentityInput,
  StartSignInInput,
  UnlinkIdentityInput,
} from './identity.input.js';
import {
  FinishSignInPayload,
  LinkIdentityPayload,
  SignUpByIdentityPayload,
  StartSignInPayload,
  UnlinkIdentityPayload,
} from './identities.payload.js';
import { IdentityType, WaitingIdentityType, type ProviderType } from './identity.type.js';

/** GraphQL shows of a stored person what is declared. */
type With<Person, Payload> = Omit<Payload, 'person'> & { readonly person: Person };

@Resolver()
export class IdentitiesResolver {
  constructor(
    private readonly providers: Providers,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Audience('in person')
  @Query(() => [IdentityType], { description: 'The accounts elsewhere that are linked to whoever asks.' })
  async myIdentities(@Context() { db, viewer }: ApiContext): Promise<IdentityType[]> {
    return this.shown(viewer.kind === 'person' ? await identitiesOf(db, viewer.personId) : []);
  }

  @Audience('everyone')
  @Query(() => WaitingIdentityType, {
    nullable: true,
    description: 'The identity that waits for whoever has this secret.',
  })
  async waitingIdentity(
    @Args('secret', { type: () => String }) secret: string,
    @Context() { db, now }: ApiContext,
  ): Promise<WaitingIdentityType | null> {
    const waiting = await waitingIdentity(db, secret, now);
    if (!waiting) return null;
    const { provider, label, name, login, email } = waiting;
    return {
      provider: provider as ProviderType,
      providerName: this.providers.nameOf(provider),
      label,
      name,
      handle: suggestedHandle(login, name, email ?? ''),
      email,
      isAddressTaken: email !== null && (await isAddressOfSomebody(db, email)),
      maySignUp: this.env.WALZ_SIGN_UP === 'open',
    };
  }

  @Audience('everyone')
  @Mutation(() => StartSignInPayload, { description: 'Begins a sign-in by the word of somebody else.' })
  startSignIn(
    @input(StartSignInInput) wish: StartSignInInput,
    @Context() context: ApiContext,
  ): Promise<StartSignInPayload> {
    return this.start(wish, 'sign in', context);
  }

  @Audience('in person')
  @Mutation(() => StartSignInPayload, {
    description: 'Begins like a sign-in, but what is proved is linked to whoever asks.',
  })
  startLinking(
    @input(StartSignInInput) wish: StartSignInInput,
    @Context() context: ApiContext,
  ): Promise<StartSignInPayload> {
    return this.start(wish, 'link', context);
  }

  @Audience('everyone')
  @Mutation(() => FinishSignInPayload, { description: 'Ends what was begun, once the browser is back.' })
  async finishSignIn(
    @input(FinishSignInInput) wish: FinishSignInInput,
    @Context() context: ApiContext,
  ): Promise<With<PersonEntity | null, FinishSignInPayload>> {
    const { secret, query } = wish;
    const provider: ProviderSlug = wish.provider;
    const state = new URLSearchParams(query).get('state') ?? '';
    const errand = await act(context, at => takeErrand(at, { provider, secret, state }));
    const { nonce, verifier, back } = errand;
    const { device, language } = context;
    const requestId = randomUUID();
    const proved = await this.providers.hear(provider, query, { state, nonce, verifier });
    const { person, sessionSecret, waitingSecret } = await act(context, at =>
      finishErrand(at, errand, proved, { device, language, requestId }),
    );
    if (sessionSecret !== undefined) context.jar.keep(sessionSecret);
    return { person, secret: waitingSecret ?? null, back: back || null };
  }

  @Audience('everyone')
  @Mutation(() => SignUpByIdentityPayload, { description: 'Makes an account of an identity that waits.' })
  async signUpByIdentity(
    @input(SignUpByIdentityInput) wish: SignUpByIdentityInput,
    @Context() context: ApiContext,
  ): Promise<With<PersonEntity, SignUpByIdentityPayload>> {
    if (this.env.WALZ_SIGN_UP !== 'open') throw new Refusal('sign_up_closed');
    const waiting = await waitingIdentity(context.db, wish.secret, context.now);
    const who = parseAll({
      name: () => parseName(wish.name),
      handle: () => parseHandle(wish.handle),
      email: () => (waiting?.email === null ? parseEmail(wish.email ?? '') : null),
    });
    const { language, device } = context;
    const { person, secret, back } = await act(context, at =>
      signUpByIdentity(at, { ...who, secret: wish.secret, language, device }),
    );
    context.jar.keep(secret);
    return { person, back: back || null };
  }

  @Audience('in person')
  @Mutation(() => LinkIdentityPayload, { description: 'Links an identity that waits to whoever asks.' })
  async linkIdentity(
    @input(LinkIdentityInput) { secret }: LinkIdentityInput,
    @Context() context: ApiContext,
  ): Promise<LinkIdentityPayload> {
    const { language } = context;
    const requestId = randomUUID();
    const { person, back } = await act(context, at =>
      linkWaitingIdentity(at, secret, { language, requestId }),
    );
    return { identities: this.shown(await identitiesOf(context.db, person.id)), back: back || null };
  }

  @Audience('in person')
  @Mutation(() => UnlinkIdentityPayload, { description: 'Takes away a way in, but never the last one.' })
  async unlinkIdentity(
    @input(UnlinkIdentityInput) { issuer }: UnlinkIdentityInput,
    @Context() context: ApiContext,
  ): Promise<UnlinkIdentityPayload> {
    const person = await act(context, at => unlinkIdentity(at, issuer, this.providers.here()));
    return { identities: this.shown(await identitiesOf(context.db, person.id)) };
  }

  private async start(
    { provider, back }: StartSignInInput,
    purpose: ErrandWish['purpose'],
    context: ApiContext,
  ): Promise<StartSignInPayload> {
    if (back && back.length > longestBack) throw new Refusal('too_long', { most: longestBack }, 'back');
    await spendTries(context.db, context.now, triesToSetOut(context.address));
    // Before the provider is asked for whoever found a browser left open.
    if (purpose === 'link') await act(context, at => expectOwner(at));
    const { passage, address } = await this.providers.ask(provider);
    const secret = await act(context, at =>
      startErrand(at, { ...passage, provider, purpose, back: back ?? '' }),
    );
    return { address, secret };
  }

  private shown(identities: readonly IdentityEntity[]): IdentityType[] {
    const open = this.providers.issuers();
    return identities.map(({ provider, issuer, label, linkedAt, lastUsedAt }) => ({
      provider: provider as ProviderType,
      issuer,
      label,
      isOpen: open.includes(issuer),
      linkedAt,
      lastUsedAt,
    }));
  }
}
