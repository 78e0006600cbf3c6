import { callers, type CallerName, type Stage } from './stage.js';

export type Question = readonly [query: string, variables?: Readonly<Record<string, unknown>>];

/**
 * One line for each operation: how to ask for it on what is the owner's, so that it succeeds for whoever may, and who
 * may. For all others the answer follows from the audience; `else` says it where that is not enough.
 */
export interface Row {
  readonly ask: (stage: Stage) => Question | Promise<Question>;
  readonly may: readonly CallerName[];
  /** What those hear who could ask for it, but not for this: by default that it does not exist. */
  readonly else?: string;
  /** What the answer holds for these only, though all of `may` get one. */
  readonly holds?: { readonly text: (stage: Stage) => string; readonly for: readonly CallerName[] };
}

/** One line for each route that is not for everyone, or for each thing that can be done there. */
export interface RouteRow {
  /** Fills the `:parameters` of the route. */
  readonly params?: (stage: Stage) => Readonly<Record<string, string>>;
  readonly search?: (stage: Stage) => Promise<string>;
  readonly form?: (
    stage: Stage,
  ) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  readonly may: readonly CallerName[];
  readonly else?: string;
}

const without = (...left: CallerName[]): CallerName[] => callers.filter(name => !left.includes(name));

/** Whom a rule can be about. */
export const inPerson = without('stranger', 'read token', 'write token', 'calendar token');
export const readers = without('write token', 'calendar token');
export const writers = without('read token', 'calendar token');
export const signedInReaders: readonly CallerName[] = [...inPerson, 'read token'];
export const signedInWriters: readonly CallerName[] = [...inPerson, 'write token'];
export const moderators: readonly CallerName[] = ['moderator', 'admin'];
export const admins: readonly CallerName[] = ['admin'];
export const owner: readonly CallerName[] = ['owner'];
export const nobody: readonly CallerName[] = [];

export const operations: Readonly<Record<string, Row>> = {
  // For whoever reads.
  'Query.instance': { ask: () => ['{ instance { isDemo } }'], may: readers },
  'Query.thisWeek': { ask: () => ['{ thisWeek }'], may: readers },
  'Query.trips': { ask: () => ['{ trips { nodes { id } } }'], may: readers },
  'Query.places': { ask: () => ['{ places(search: "Berlin") { nodes { id } } }'], may: readers },
  'Query.skills': { ask: () => ['{ skills(search: "go") { nodes { id } } }'], may: readers },
  'Query.me': { ask: () => ['{ me { handle } }'], may: signedInReaders, else: 'nothing' },

  // Of a person.
  'Query.person': {
    ask: ({ owner: { handle } }) => ['query ($handle: String!) { person(handle: $handle) { name } }', { handle }],
    may: readers.filter(name => name !== 'blocked'),
    else: 'nothing',
  },
  'Subscription.personChanged': {
    ask: ({ owner: { handle } }) => [
      'subscription ($handle: String!) { personChanged(handle: $handle) { name } }',
      { handle },
    ],
    may: readers.filter(name => name !== 'blocked'),
  },
  'Mutation.changeProfile': {
    ask: () => ['mutation { changeProfile(input: { name: "Somebody else" }) { person { id } } }'],
    may: signedInWriters,
  },
  'Mutation.setSkill': {
    ask: () => ['mutation { setSkill(input: { skill: "go", stance: LEARN }) { person { id } } }'],
    may: signedInWriters,
  },
  'Mutation.dropSkill': {
    ask: () => ['mutation { dropSkill(input: { skill: "go" }) { person { id } } }'],
    may: signedInWriters,
  },

  // Ways in and out.
  'Mutation.signUp': {
    ask: ({ owner: { handle } }) => [
      'mutation ($input: SignUpInput!) { signUp(input: $input) { person { id } } }',
      {
        input: {
          name: 'New',
          handle: `new-${handle}`,
          email: `new-${handle}@example.org`,
          password: 'seven leagues a day',
        },
      },
    ],
    may: writers,
  },
  'Mutation.signIn': {
    ask: ({ owner: { email, password } }) => [
      'mutation ($input: SignInInput!) { signIn(input: $input) { person { id } } }',
      { input: { email, password } },
    ],
    may: writers,
  },
  'Mutation.signOut': { ask: () => ['mutation { signOut { isSignedOut } }'], may: writers },

  'Mutation.askForSignInLink': {
    ask: ({ owner: { email } }) => [
      'mutation ($email: String!) { askForSignInLink(input: { email: $email }) { isAskedFor } }',
      { email },
    ],
    may: writers,
  },
  'Mutation.askForPasswordReset': {
    ask: ({ owner: { email } }) => [
      'mutation ($email: String!) { askForPasswordReset(input: { email: $email }) { isAskedFor } }',
      { email },
    ],
    may: writers,
  },
  // Whoever has the link has it from the mail.
  'Query.mailedLink': {
    ask: async stage => [
      'query ($secret: String!) { mailedLink(secret: $secret) { purpose } }',
      { secret: await stage.linkToOwner('sign_in') },
    ],
    may: readers,
  },
  'Mutation.signInByLink': {
    ask: async stage => [
      'mutation ($secret: String!) { signInByLink(input: { secret: $secret }) { person { id } } }',
      { secret: await stage.linkToOwner('sign_in') },
    ],
    may: writers,
  },
  'Mutation.resetPassword': {
    ask: async stage => [
      'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { person { id } } }',
      { input: { secret: await stage.linkToOwner('reset'), password: 'seven leagues a day' } },
    ],
    may: writers,
  },
  'Mutation.askForPasskeySignIn': { ask: () => ['mutation { askForPasskeySignIn { options } }'], may: writers },
  // Only a device can answer right; that one may is told where there is one.
  'Mutation.signInByPasskey': {
    ask: () => ['mutation { signInByPasskey(input: { answer: "{}" }) { person { id } } }'],
    may: nobody,
    else: 'passkey_failed',
  },

  // The account.
  'Query.myAccount': {
    ask: () => ['{ myAccount { email } }'],
    may: inPerson,
    holds: { text: stage => stage.owner.email, for: owner },
  },
  'Mutation.askForVerification': { ask: () => ['mutation { askForVerification { isAskedFor } }'], may: inPerson },
  'Mutation.proveAddress': {
    ask: async stage => [
      'mutation ($secret: String!) { proveAddress(input: { secret: $secret }) { account { email } } }',
      { secret: await stage.linkToOwner('verify') },
    ],
    may: owner,
    else: 'link_of_another',
  },
  'Mutation.askForEmailChange': {
    ask: ({ owner: { handle, password: oldPassword } }) => [
      'mutation ($input: AskForEmailChangeInput!) { askForEmailChange(input: $input) { isAskedFor } }',
      { input: { email: `new-${handle}@example.org`, oldPassword } },
    ],
    may: inPerson,
  },
  'Mutation.changePassword': {
    ask: ({ owner: { password: oldPassword } }) => [
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { account { email } } }',
      { input: { oldPassword, password: 'seven leagues a day' } },
    ],
    may: inPerson,
  },
  'Query.myPasskeys': {
    ask: async stage => {
      await stage.passkeyOfOwner();
      return ['{ myPasskeys { name } }'];
    },
    may: inPerson,
    holds: { text: () => 'The owner’s own key', for: owner },
  },
  'Mutation.askForNewPasskey': { ask: () => ['mutation { askForNewPasskey { options } }'], may: inPerson },
  'Mutation.addPasskey': {
    ask: () => ['mutation { addPasskey(input: { name: "x", answer: "{}" }) { passkey { id } } }'],
    may: nobody,
    else: 'passkey_failed',
  },
  'Mutation.removePasskey': {
    ask: async stage => [
      'mutation ($id: ID!) { removePasskey(input: { id: $id }) { isRemoved } }',
      { id: await stage.passkeyOfOwner() },
    ],
    may: owner,
  },

  // Invitations.
  'Query.isInvited': {
    ask: async stage => [
      'query ($secret: String!) { isInvited(invitation: $secret) }',
      { secret: (await stage.invitation()).secret },
    ],
    may: readers,
  },
  'Query.invitations': { ask: () => ['{ invitations { nodes { id } } }'], may: admins },
  'Mutation.invite': { ask: () => ['mutation { invite(input: {}) { link } }'], may: admins },
  'Mutation.withdrawInvitation': {
    ask: async stage => [
      'mutation ($id: ID!) { withdrawInvitation(input: { id: $id }) { withdrawnId } }',
      { id: (await stage.invitation()).id },
    ],
    may: admins,
  },

  // Sessions and tokens.
  'Query.mySessions': { ask: () => ['{ mySessions { id } }'], may: inPerson },
  'Query.myTokens': {
    ask: async stage => {
      await stage.tokenOfOwner();
      return ['{ myTokens { name } }'];
    },
    may: inPerson,
    holds: { text: stage => `the owner’s own token of ${stage.owner.handle}`, for: owner },
  },
  'Mutation.endSession': {
    ask: async stage => [
      'mutation ($id: ID!) { endSession(input: { session: $id }) { isEnded } }',
      { id: await stage.sessionOfOwner() },
    ],
    may: owner,
  },
  'Mutation.endOtherSessions': { ask: () => ['mutation { endOtherSessions { ended } }'], may: inPerson },
  'Mutation.makeToken': {
    ask: () => ['mutation { makeToken(input: { name: "x", scopes: [READ] }) { secret } }'],
    may: inPerson,
  },
  'Mutation.revokeToken': {
    ask: async stage => [
      'mutation ($id: ID!) { revokeToken(input: { token: $id }) { isRevoked } }',
      { id: await stage.tokenOfOwner() },
    ],
    may: owner,
  },
};

export const routes: Readonly<Record<string, RouteRow>> = {
  'GET /settings/profile': { may: inPerson },
  'POST /settings/profile': {
    form: ({ owner: { handle } }) => ({ do: 'save-about', name: 'Somebody', handle: `new-${handle}` }),
    may: inPerson,
  },
  'POST /settings/profile drop-place': { form: () => ({ do: 'drop-place' }), may: inPerson },
  'GET /settings/sessions': { may: inPerson },
  'POST /settings/sessions': {
    form: async stage => ({ do: 'end', session: await stage.sessionOfOwner() }),
    may: owner,
    else: 'refused',
  },
  'POST /settings/sessions end-others': { form: () => ({ do: 'end-others' }), may: inPerson },
  'GET /settings/tokens': { may: inPerson },
  'POST /settings/tokens': {
    form: () => ({ do: 'make', name: 'x', 'scope-read': 'on', expiry: '30' }),
    may: inPerson,
  },
  'POST /settings/tokens revoke': {
    form: async stage => ({ do: 'revoke', token: await stage.tokenOfOwner() }),
    may: owner,
    else: 'refused',
  },

  'GET /settings/account': { may: inPerson },
  'POST /settings/account': {
    form: ({ owner: { password } }) => ({ do: 'set-password', oldPassword: password, password: 'seven leagues a day' }),
    may: inPerson,
  },
  'GET /verify': {
    search: async stage => `?secret=${await stage.linkToOwner('verify')}`,
    may: inPerson,
  },
  'POST /verify': {
    form: async stage => ({ secret: await stage.linkToOwner('verify') }),
    may: owner,
    else: 'refused',
  },
  'GET /settings/passkeys': { may: inPerson },
  'POST /settings/passkeys': {
    form: async stage => ({ do: 'remove', id: await stage.passkeyOfOwner() }),
    may: owner,
    else: 'refused',
  },
  'GET /admin/invitations': { may: admins },
  'POST /admin/invitations': { form: () => ({ do: 'invite', note: '' }), may: admins },
  'POST /admin/invitations withdraw': {
    form: async stage => ({ do: 'withdraw', id: (await stage.invitation()).id }),
    may: admins,
  },

  // For those who run the machine: whether it lives may everybody know, how it does only whoever sits at it.
  'GET /health/live': { may: callers },
  'GET /health/ready': { may: callers },
  'GET /metrics': { may: nobody, else: 'not_found' },
};
