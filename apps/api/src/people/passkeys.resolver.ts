import { Refusal } from '#kernel';
import {
  addPasskey,
  askForPasskey,
  keyNamedIn,
  newPasskeyIn,
  parseName,
  passkeyById,
  passkeysOf,
  personById,
  provedPasskey,
  questionForNewPasskey,
  questionForSignIn,
  removePasskey,
  signInByPasskey,
  type PasskeyEntity,
  type PersonEntity,
  triesToAskForPasskey,
  triesToSignInByPasskey,
} from '#people';
import { Audience, ORIGIN, Providers, spendTries } from '#platform';
import { Inject } from '@nestjs/common';
import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { randomUUID } from 'node:crypto';
import { act, type ApiContext } from '../context.js';
import { input } from '../input.js';
import {
  AddPasskeyInput,
  AddPasskeyPayload,
  PasskeyQuestionPayload,
  PasskeyType,
  RemovePasskeyInput,
  RemovePasskeyPayload,
  SignInByPasskeyInput,
  SignInByPasskeyPayload,
} from './passkey.type.js';

@Resolver()
export class PasskeysResolver {
  constructor(
    @Inject(ORIGIN) private readonly origin: string,
    private readonly providers: Providers,
  ) {}

  @Audience('in person')
  @Query(() => [PasskeyType], { description: 'The keys that open your account.' })
  async myPasskeys(@Context() { db, viewer }: ApiContext): Promise<PasskeyEntity[]> {
    return viewer.kind === 'person' ? passkeysOf(db, viewer.personId) : [];
  }

  @Audience('in person')
  @Mutation(() => PasskeyQuestionPayload, { description: 'What to ask the device for a new key.' })
  async askForNewPasskey(@Context() context: ApiContext): Promise<PasskeyQuestionPayload> {
    const { db, now, viewer } = context;
    const person = viewer.kind === 'person' ? await personById(db, viewer.personId) : null;
    if (!person) throw new Refusal('not_signed_in');
    await spendTries(db, now, triesToAskForPasskey(person.id));
    return this.remember(
      context,
      questionForNewPasskey(this.origin, person, await passkeysOf(db, person.id)),
    );
  }

  @Audience('in person')
  @Mutation(() => AddPasskeyPayload)
  async addPasskey(
    @input(AddPasskeyInput) wish: AddPasskeyInput,
    @Context() context: ApiContext,
  ): Promise<AddPasskeyPayload> {
    const { language } = context;
    const name = parseName(wish.name);
    const key = await newPasskeyIn(this.origin, wish.answer);
    const requestId = randomUUID();
    return { passkey: await act(context, at => addPasskey(at, key, name, { language, requestId })) };
  }

  @Audience('in person')
  @Mutation(() => RemovePasskeyPayload)
  async removePasskey(
    @input(RemovePasskeyInput) { id }: RemovePasskeyInput,
    @Context() context: ApiContext,
  ): Promise<RemovePasskeyPayload> {
    await act(context, at => removePasskey(at, id, this.providers.here()));
    return { isRemoved: true };
  }

  @Audience('everyone')
  @Mutation(() => PasskeyQuestionPayload, {
    description: 'What to ask a device that has a key for this site.',
  })
  async askForPasskeySignIn(@Context() context: ApiContext): Promise<PasskeyQuestionPayload> {
    await this.spendTry(context);
    return this.remember({ ...context, viewer: { kind: 'stranger' } }, questionForSignIn(this.origin));
  }

  @Audience('everyone')
  @Mutation(() => SignInByPasskeyPayload)
  async signInByPasskey(
    @input(SignInByPasskeyInput) { answer }: SignInByPasskeyInput,
    @Context() context: ApiContext,
  ): Promise<{ person: PersonEntity }> {
    await this.spendTry(context);
    const passkey = await passkeyById(context.db, keyNamedIn(answer));
    if (!passkey) throw new Refusal('passkey_failed');
    const proved = await provedPasskey(this.origin, answer, passkey);
    const { person, secret } = await act(context, at => signInByPasskey(at, proved, context.device));
    context.jar.keep(secret);
    return { person };
  }

  private async remember(
    context: ApiContext,
    asking: ReturnType<typeof questionForSignIn>,
  ): Promise<PasskeyQuestionPayload> {
    const { options, challenge } = await asking;
    await act(context, at => askForPasskey(at, challenge));
    return { options };
  }

  private spendTry({ db, now, address }: ApiContext): Promise<void> {
    return spendTries(db, now, triesToSignInByPasskey(address));
  }
}
