import { Refusal } from '#kernel';
import {
  changeProfile,
  commonPasswords,
  dropSkill,
  hashPassword,
  parseEmail,
  parseHandle,
  parseName,
  parseNewPassword,
  parseStory,
  personByHandle,
  personById,
  provedLogin,
  setSkill,
  signIn,
  signOut,
  signUp,
  triesAtInvitations,
  triesToSignIn,
  triesToSignUp,
  type PersonEntity,
  type ProfileChange,
} from '#people';
import { Audience, BulletinBoard, ENV, forgiveTries, spendTries, type Env } from '#platform';
import { deriveTripsOf } from '#trips';
import { parseLevel } from '#skills';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { act, type ApiContext } from '../context.js';
import { input, parseAll } from '../input.js';
import { parsePlace } from '../places/parse-place.js';
import {
  ChangeProfileInput,
  DropSkillInput,
  SetSkillInput,
  SignInInput,
  SignUpInput,
} from './person.input.js';
import {
  ChangeProfilePayload,
  DropSkillPayload,
  SetSkillPayload,
  SignInPayload,
  SignOutPayload,
  SignUpPayload,
} from './people.payload.js';
import { PersonType } from './person.type.js';
import { atSecret } from './secrets.js';

interface PersonPayload {
  readonly person: PersonEntity;
}

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly board: BulletinBoard,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Audience('everyone')
  @Query(() => PersonType, {
    nullable: true,
    description: 'The person with this handle, or who had it and nobody else has it now.',
  })
  person(
    @Args('handle', { type: () => String }) handle: string,
    @Context() { db, viewer }: ApiContext,
  ): Promise<PersonEntity | null> {
    return personByHandle(db, handle, viewer);
  }

  @Audience('everyone')
  @Query(() => PersonType, { nullable: true, description: 'Whoever is signed in.' })
  me(@Context() { db, viewer }: ApiContext): Promise<PersonEntity | null> | null {
    return viewer.kind === 'person' ? personById(db, viewer.personId) : null;
  }

  @Audience('everyone')
  @Mutation(() => SignUpPayload)
  async signUp(
    @input(SignUpInput) wish: SignUpInput,
    @Context() context: ApiContext,
  ): Promise<PersonPayload> {
    const invitation = this.invitationIn(wish);
    const common = await commonPasswords();
    const { password, ...who } = parseAll({
      name: () => parseName(wish.name),
      handle: () => parseHandle(wish.handle),
      email: () => parseEmail(wish.email),
      password: () => parseNewPassword(wish.password, wish, common),
    });
    const { db, now, address, language, device } = context;
    await spendTries(db, now, triesToSignUp(who.email, address));
    const passwordHash = await hashPassword(password);
    const { person, secret } = await atSecret(context, triesAtInvitations(address), () =>
      act(context, at => signUp(at, { ...who, passwordHash, language, device, ...invitation })),
    );
    context.jar.keep(secret);
    return { person };
  }

  @Audience('everyone')
  @Mutation(() => SignInPayload)
  async signIn(
    @input(SignInInput) wish: SignInInput,
    @Context() context: ApiContext,
  ): Promise<PersonPayload> {
    const { db, now, address, device } = context;
    const tries = triesToSignIn(wish.email, address);
    await spendTries(db, now, tries);
    const login = await provedLogin(db, wish.email, wish.password);
    const { person, secret } = await act(context, at => signIn(at, login, device));
    // Those of the address stay spent: its right password must not pay for its guesses at other accounts.
    await forgiveTries(db, tries.slice(1));
    context.jar.keep(secret);
    return { person };
  }

  @Audience('everyone')
  @Mutation(() => SignOutPayload)
  async signOut(@Context() context: ApiContext): Promise<SignOutPayload> {
    await act(context, signOut);
    context.jar.empty();
    return { isSignedOut: true };
  }

  @Audience('signed in')
  @Mutation(() => ChangeProfilePayload)
  async changeProfile(
    @input(ChangeProfileInput) wish: ChangeProfileInput,
    @Context() context: ApiContext,
  ): Promise<PersonPayload> {
    const change: ProfileChange = parseAll({
      ...(typeof wish.name === 'string' && { name: () => parseName(wish.name!) }),
      ...(typeof wish.handle === 'string' && { handle: () => parseHandle(wish.handle!) }),
      ...(wish.place !== undefined && { placeId: () => parsePlace(wish.place!) }),
      ...(wish.role !== undefined && { role: () => wish.role! }),
      ...(wish.story !== undefined && { story: () => parseStory(wish.story ?? '') }),
    });
    const person = await act(context, async at => {
      const changed = await changeProfile(at, change);
      if (change.placeId !== undefined) await deriveTripsOf(at, changed.id);
      return changed;
    });
    return { person };
  }

  @Audience('signed in')
  @Mutation(() => SetSkillPayload)
  async setSkill(
    @input(SetSkillInput) wish: SetSkillInput,
    @Context() context: ApiContext,
  ): Promise<PersonPayload> {
    const level = parseLevel(wish.stance, wish.level ?? null);
    return {
      person: await act(context, at => setSkill(at, { slug: wish.skill, stance: wish.stance, level })),
    };
  }

  @Audience('signed in')
  @Mutation(() => DropSkillPayload)
  async dropSkill(
    @input(DropSkillInput) wish: DropSkillInput,
    @Context() context: ApiContext,
  ): Promise<PersonPayload> {
    return { person: await act(context, at => dropSkill(at, wish.skill)) };
  }

  @Audience('everyone')
  @Subscription(() => PersonType, {
    description: 'The person with this handle, now and whenever her profile changes.',
    resolve: (person: PersonEntity) => person,
  })
  async *personChanged(
    @Args('handle', { type: () => String }) handle: string,
    @Context() { db, signal, viewer }: ApiContext,
  ): AsyncGenerator<PersonEntity> {
    const found = await personByHandle(db, handle, viewer);
    if (!found) throw new Refusal('not_found');
    for await (const _ of this.board.about('person', found.id, signal)) {
      const person = await personById(db, found.id);
      // She may have left, or blocked whoever listens, since the last word of her.
      if (!person || !(await personByHandle(db, person.handle, viewer))) return;
      yield person;
    }
  }

  /** What an account costs here: nothing, an invitation, or more than anybody has. */
  private invitationIn({ invitation }: SignUpInput): { readonly invitation?: string } {
    const { WALZ_SIGN_UP: policy } = this.env;
    if (policy === 'open') return {};
    if (policy === 'closed') throw new Refusal('sign_up_closed');
    if (!invitation) throw new Refusal('invitation_needed', {}, 'invitation');
    return { invitation };
  }
}
