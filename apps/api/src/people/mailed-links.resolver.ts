import {
  askForLink,
  commonPasswords,
  hashPassword,
  linkFor,
  linkOf,
  loginOfPerson,
  parseNewPassword,
  personById,
  resetPassword,
  signInByLink,
  triesAtLinks,
  triesToAskForLink,
  triesToSignIn,
  type LinkPurpose,
  type MailedLinkEntity,
  type PersonEntity,
} from '#people';
import { Audience, forgiveTries, spendTries } from '#platform';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { randomUUID } from 'node:crypto';
import { act, type ApiContext } from '../context.js';
import { input } from '../input.js';
import {
  AskForPasswordResetInput,
  AskForSignInLinkInput,
  ResetPasswordInput,
  SignInByLinkInput,
} from './account.input.js';
import {
  AskForPasswordResetPayload,
  AskForSignInLinkPayload,
  ResetPasswordPayload,
  SignInByLinkPayload,
} from './account.payload.js';
import { MailedLinkType } from './account.type.js';
import { atSecret } from './secrets.js';

/** Ways in for whoever reads the mail of an address. */
@Resolver()
export class MailedLinksResolver {
  @Audience('everyone')
  @Query(() => MailedLinkType, { description: 'What a link from a mail would do; looking uses nothing up.' })
  async mailedLink(
    @Args('secret', { type: () => String }) secret: string,
    @Context() context: ApiContext,
  ): Promise<MailedLinkEntity> {
    const { db, now, address } = context;
    return atSecret(context, triesAtLinks(address), () => linkOf(db, secret, now));
  }

  @Audience('everyone')
  @Mutation(() => AskForSignInLinkPayload, {
    description: 'Mails a link that signs in, if there is such an account.',
  })
  async askForSignInLink(
    @input(AskForSignInLinkInput) { email }: AskForSignInLinkInput,
    @Context() context: ApiContext,
  ): Promise<AskForSignInLinkPayload> {
    await ask(context, 'sign_in', email);
    return { isAskedFor: true };
  }

  @Audience('everyone')
  @Mutation(() => AskForPasswordResetPayload, {
    description: 'Mails a link that sets a new password, if there is such an account.',
  })
  async askForPasswordReset(
    @input(AskForPasswordResetInput) { email }: AskForPasswordResetInput,
    @Context() context: ApiContext,
  ): Promise<AskForPasswordResetPayload> {
    await ask(context, 'reset', email);
    return { isAskedFor: true };
  }

  @Audience('everyone')
  @Mutation(() => SignInByLinkPayload, {
    description: 'Signs in; where the address was not proved before, every other way in ends.',
  })
  async signInByLink(
    @input(SignInByLinkInput) wish: SignInByLinkInput,
    @Context() context: ApiContext,
  ): Promise<{ readonly person: PersonEntity }> {
    const { person, secret } = await atSecret(context, triesAtLinks(context.address), () =>
      act(context, at => signInByLink(at, wish.secret, context.device)),
    );
    return welcomeBack(context, person, secret);
  }

  @Audience('everyone')
  @Mutation(() => ResetPasswordPayload, {
    description: 'Sets a new password, ends every session, and signs in.',
  })
  async resetPassword(
    @input(ResetPasswordInput) wish: ResetPasswordInput,
    @Context() context: ApiContext,
  ): Promise<{ readonly person: PersonEntity }> {
    const { db, now, language, device, address } = context;
    const { person, secret } = await atSecret(context, triesAtLinks(address), async () => {
      // Before the work of a hash is done for whoever has no link.
      const link = await linkFor(db, wish.secret, now, ['reset']);
      const owner = { ...(await personById(db, link.personId)), email: link.email };
      const password = parseNewPassword(wish.password, owner, await commonPasswords());
      const passwordHash = await hashPassword(password);
      const requestId = randomUUID();
      return act(context, at =>
        resetPassword(at, { secret: wish.secret, passwordHash, device, language, requestId }),
      );
    });
    return welcomeBack(context, person, secret);
  }
}

/** Does the same, statement by statement, whoever is asked for. */
async function ask(context: ApiContext, purpose: LinkPurpose, whom: string): Promise<void> {
  const { db, now, address, language } = context;
  // More than an address can have is nobody's.
  const text = whom.slice(0, 300);
  await spendTries(db, now, triesToAskForLink(text, address));
  const requestId = randomUUID();
  await act(context, at => askForLink(at, { purpose, whom: text, personId: null, language, requestId }));
}

/** Whoever came in by her mailbox has proved herself, so wrong passwords before count no longer. */
async function welcomeBack(
  { db, jar, address }: ApiContext,
  person: PersonEntity,
  secret: string,
): Promise<{ readonly person: PersonEntity }> {
  jar.keep(secret);
  const login = await loginOfPerson(db, person.id);
  for (const name of [person.handle, login?.email ?? person.handle])
    await forgiveTries(db, triesToSignIn(name, address).slice(1));
  return { person };
}
