import { Refusal } from '#kernel';
import {
  askForEmailChange,
  askForLink,
  changePassword,
  commonPasswords,
  emailOf,
  hasJustSignedIn,
  hashPassword,
  loginOfPerson,
  parseEmail,
  parseNewPassword,
  pendingEmailOf,
  personById,
  proveAddress,
  provedPassword,
  triesAtLinks,
  triesToProveAddress,
  triesToProvePassword,
  whoeverMayChangePassword,
} from '#people';
import { Audience, forgiveTries, spendTries } from '#platform';
import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { randomUUID } from 'node:crypto';
import { act, type ApiContext } from '../context.js';
import { input } from '../input.js';
import { AskForEmailChangeInput, ChangePasswordInput, ProveAddressInput } from './account.input.js';
import {
  AskForEmailChangePayload,
  AskForVerificationPayload,
  ChangePasswordPayload,
  ProveAddressPayload,
} from './account.payload.js';
import { MyAccountType } from './account.type.js';
import { atSecret } from './secrets.js';

/** What opens her account, and how she changes it. */
@Resolver()
export class AccountResolver {
  @Audience('in person')
  @Query(() => MyAccountType, { description: 'What opens your account.' })
  myAccount(@Context() context: ApiContext): Promise<MyAccountType> {
    return accountOf(context);
  }

  @Audience('in person')
  @Mutation(() => AskForVerificationPayload, {
    description: 'Mails you the link once more by which you prove your address.',
  })
  async askForVerification(@Context() context: ApiContext): Promise<AskForVerificationPayload> {
    const { db, now, language } = context;
    const personId = personIn(context);
    await spendTries(db, now, triesToProveAddress(personId));
    const requestId = randomUUID();
    await act(context, at => askForLink(at, { purpose: 'verify', whom: '', personId, language, requestId }));
    return { isAskedFor: true };
  }

  @Audience('in person')
  @Mutation(() => ProveAddressPayload, {
    description: 'The address that a link was mailed to is yours from now on.',
  })
  async proveAddress(
    @input(ProveAddressInput) { secret }: ProveAddressInput,
    @Context() context: ApiContext,
  ): Promise<ProveAddressPayload> {
    const { language } = context;
    const requestId = randomUUID();
    await atSecret(context, triesAtLinks(context.address), () =>
      act(context, at => proveAddress(at, secret, { language, requestId })),
    );
    return { account: await accountOf(context) };
  }

  @Audience('in person')
  @Mutation(() => AskForEmailChangePayload, {
    description: 'Mails a link to the new address, which is yours when you open it; the old one is told.',
  })
  async askForEmailChange(
    @input(AskForEmailChangeInput) wish: AskForEmailChangeInput,
    @Context() context: ApiContext,
  ): Promise<AskForEmailChangePayload> {
    const { db, now, language } = context;
    const email = parseEmail(wish.email);
    await spendTries(db, now, triesToProveAddress(personIn(context)));
    const proved = await provedBy(context, wish.oldPassword);
    const requestId = randomUUID();
    await act(context, at => askForEmailChange(at, { email, proved, language, requestId }));
    return { isAskedFor: true };
  }

  @Audience('in person')
  @Mutation(() => ChangePasswordPayload, {
    description: 'Changes or sets your password; your other sessions end.',
  })
  async changePassword(
    @input(ChangePasswordInput) wish: ChangePasswordInput,
    @Context() context: ApiContext,
  ): Promise<ChangePasswordPayload> {
    const { db, now, language } = context;
    const personId = personIn(context);
    const [person, email] = await Promise.all([personById(db, personId), emailOf(db, personId)]);
    const owner = { ...person, email };
    const password = parseNewPassword(wish.password, owner, await commonPasswords());
    // Each costs the work of a hash or two, and that of a right one is not given back.
    await spendTries(db, now, triesToProvePassword(personId));
    const proved = wish.oldPassword ? await provedPassword(db, personId, wish.oldPassword) : null;
    await act(context, at => whoeverMayChangePassword(at, proved));
    const passwordHash = await hashPassword(password);
    const requestId = randomUUID();
    await act(context, at => changePassword(at, { passwordHash, proved, language, requestId }));
    return { account: await accountOf(context) };
  }
}

/** Her password once more; whoever gives none must have signed in just now. */
async function provedBy(context: ApiContext, password: string | null | undefined) {
  if (password === null || password === undefined || password === '') return null;
  const { db, now } = context;
  const personId = personIn(context);
  const tries = triesToProvePassword(personId);
  await spendTries(db, now, tries);
  const proved = await provedPassword(db, personId, password);
  await forgiveTries(db, tries);
  return proved;
}

function personIn({ viewer }: ApiContext): string {
  if (viewer.kind !== 'person') throw new Refusal('not_signed_in');
  return viewer.personId;
}

async function accountOf(context: ApiContext): Promise<MyAccountType> {
  const { db, viewer, now } = context;
  const sessionId = viewer.kind === 'person' ? viewer.sessionId : undefined;
  const login = await loginOfPerson(db, personIn(context));
  return {
    email: login?.email ?? null,
    pendingEmail: await pendingEmailOf(db, personIn(context), now),
    isVerified: (login?.verifiedAt ?? null) !== null,
    hasPassword: (login?.passwordHash ?? null) !== null,
    hasJustSignedIn: await hasJustSignedIn(db, sessionId, now),
  };
}
