import { globalId } from '#kernel';
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
  /** Who hears something else than `else`. */
  readonly but?: Partial<Record<CallerName, string>>;
  /** Whose try changes anything, where also those get an answer who have nothing to change. */
  readonly changes?: readonly CallerName[];
  /** What the answer holds for these only, though all of `may` get one. */
  readonly holds?: { readonly text: (stage: Stage) => string; readonly for: readonly CallerName[] };
}

/** One line for each route that is not for everyone, or for each thing that can be done there. */
export interface RouteRow {
  /** Fills the `:parameters` of the route. */
  readonly params?: (stage: Stage) => Promise<Readonly<Record<string, string>>>;
  readonly search?: (stage: Stage) => Promise<string>;
  readonly form?: (
    stage: Stage,
  ) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** Instead of a form. */
  readonly picture?: Buffer;
  readonly may: readonly CallerName[];
  readonly else?: string;
  /** Who hears something else than `else`. */
  readonly but?: Partial<Record<CallerName, string>>;
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
/** Those who act for the company of the scene, those who run it, and what the others among them hear. */
const membersOf: readonly CallerName[] = ['member', 'company admin'];
const companyAdmin: readonly CallerName[] = ['company admin'];
const notTheirRole = { member: 'company_role_missing' } as const;
const ofCompany = (mutation: string, more = '') => `mutation ($company: ID!) { ${mutation}(input: { company: $company${more} }) { company { id } } }`;
const ofOffer = (mutation: string, more = '') => `mutation ($offer: ID!) { ${mutation}(input: { offer: $offer${more} }) { offer { id } } }`;
const slugOfOffer = async (stage: Stage) => ({ slug: (await stage.offer()).slug });
const slugOfCompany = ({ owner: { handle } }: Stage) => Promise.resolve({ slug: `company-${handle}` });
const theCompany = ({ companyId }: Stage) => ({ company: globalId('Company', companyId) });
export const owner: readonly CallerName[] = ['owner'];
export const ownerWriting: readonly CallerName[] = ['owner', 'write token'];
export const nobody: readonly CallerName[] = [];

export const operations: Readonly<Record<string, Row>> = {
  // For whoever reads.
  'Query.instance': { ask: () => ['{ instance { isDemo } }'], may: readers },
  'Query.thisWeek': { ask: () => ['{ thisWeek }'], may: readers },
  'Query.trips': { ask: () => ['{ trips { nodes { id } } }'], may: readers },
  'Query.offers': { ask: () => ['{ offers { nodes { score offer { slug } } } }'], may: readers },
  'Query.journeymen': { ask: () => ['{ journeymen { nodes { score trip { slug } } } }'], may: readers },
  'Query.place': { ask: () => ['{ place(id: "UGxhY2U6Mjk1MDE1OQ") { name } }'], may: readers },
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

  // Of a trip.
  'Query.trip': {
    ask: async stage => [
      'query ($slug: String!) { trip(slug: $slug) { title } }',
      { slug: (await stage.tripOfOwner()).slug },
    ],
    may: readers.filter(name => name !== 'blocked'),
    else: 'nothing',
  },
  'Query.myTrips': { ask: () => ['{ myTrips { id } }'], may: signedInReaders },
  'Mutation.postTrip': {
    ask: () => [
      'mutation { postTrip(input: { title: "x", firstWeek: "2027-W20", lastWeek: "2027-W21" }) { trip { id } } }',
    ],
    may: signedInWriters,
  },
  'Mutation.changeTrip': {
    ask: async stage => {
      const { id: trip } = await stage.tripOfOwner();
      return ['mutation ($trip: ID!) { changeTrip(input: { trip: $trip, title: "x" }) { trip { id } } }', { trip }];
    },
    may: ownerWriting,
  },
  'Mutation.openTrip': {
    ask: async stage => {
      const { id: trip } = await stage.tripOfOwner();
      return ['mutation ($trip: ID!) { openTrip(input: { trip: $trip }) { trip { id } } }', { trip }];
    },
    may: ownerWriting,
  },
  'Mutation.closeTrip': {
    ask: async stage => {
      const { id: trip } = await stage.tripOfOwner();
      return ['mutation ($trip: ID!) { closeTrip(input: { trip: $trip }) { trip { id } } }', { trip }];
    },
    may: ownerWriting,
  },
  'Mutation.fillTripFromProfile': {
    ask: async stage => {
      const { id: trip } = await stage.tripOfOwner();
      return ['mutation ($trip: ID!) { fillTripFromProfile(input: { trip: $trip }) { trip { id } } }', { trip }];
    },
    may: ownerWriting,
  },
  'Mutation.setTripAudience': {
    ask: async stage => {
      const { id: trip } = await stage.tripOfOwner();
      return ['mutation ($trip: ID!) { setTripAudience(input: { trip: $trip, audience: LINK, tellsOnlyPast: true }) { trip { id } } }', { trip }];
    },
    may: ownerWriting,
  },
  'Mutation.renewTripLink': {
    ask: async stage => {
      const { id: trip } = await stage.tripOfOwner();
      return ['mutation ($trip: ID!) { renewTripLink(input: { trip: $trip }) { trip { id } } }', { trip }];
    },
    may: ownerWriting,
  },
  'Mutation.setTripSkill': {
    ask: async stage => {
      const { id: trip } = await stage.tripOfOwner();
      return ['mutation ($trip: ID!) { setTripSkill(input: { trip: $trip, skill: "go", stance: AVOID }) { trip { id } } }', { trip }];
    },
    may: ownerWriting,
  },
  'Mutation.dropTripSkill': {
    ask: async stage => {
      const { id: trip } = await stage.tripOfOwner();
      return ['mutation ($trip: ID!) { dropTripSkill(input: { trip: $trip, skill: "go" }) { trip { id } } }', { trip }];
    },
    may: ownerWriting,
  },
  'Mutation.setTripReaches': {
    ask: async stage => {
      const { id: trip } = await stage.tripOfOwner();
      return ['mutation ($trip: ID!) { setTripReaches(input: { trip: $trip, reaches: [] }) { trip { id } } }', { trip }];
    },
    may: ownerWriting,
  },
  'Mutation.setWeekWishes': {
    ask: async stage => {
      const { id: trip } = await stage.tripOfOwner();
      return ['mutation ($trip: ID!) { setWeekWishes(input: { trip: $trip, bestWeeks: "", goodWeeks: "" }) { trip { id } } }', { trip }];
    },
    may: ownerWriting,
  },
  'Mutation.addTripEntry': {
    ask: async stage => {
      const { id: trip } = await stage.tripOfOwner();
      return ['mutation ($trip: ID!) { addTripEntry(input: { trip: $trip, kind: REST, firstDay: "2027-04-14", lastDay: "2027-04-14" }) { trip { id } } }', { trip }];
    },
    may: ownerWriting,
  },
  'Mutation.changeTripEntry': {
    ask: async stage => {
      const { entry } = await stage.tripOfOwner();
      return ['mutation ($entry: ID!) { changeTripEntry(input: { entry: $entry, title: "x" }) { trip { id } } }', { entry }];
    },
    may: ownerWriting,
  },
  'Mutation.dropTripEntry': {
    ask: async stage => {
      const { entry } = await stage.tripOfOwner();
      return ['mutation ($entry: ID!) { dropTripEntry(input: { entry: $entry }) { trip { id } } }', { entry }];
    },
    may: ownerWriting,
  },

  // What a person says of herself.
  'Query.usualPractices': { ask: () => ['{ usualPractices { slug } }'], may: readers },
  'Query.spokenLanguages': { ask: () => ['{ spokenLanguages { code } }'], may: readers },
  'Query.markdownPreview': {
    ask: () => ['{ markdownPreview(text: "*so*") { html } }'],
    may: signedInReaders,
  },
  'Mutation.setLanguage': {
    ask: () => ['mutation { setLanguage(input: { language: "cs" }) { person { id } } }'],
    may: signedInWriters,
  },
  'Mutation.dropLanguage': {
    ask: () => ['mutation { dropLanguage(input: { language: "cs" }) { person { id } } }'],
    may: signedInWriters,
  },
  'Mutation.changePractices': {
    ask: () => ['mutation { changePractices(input: { add: ["scrum"] }) { person { id } } }'],
    may: signedInWriters,
  },
  'Mutation.addLink': {
    ask: () => ['mutation { addLink(input: { url: "somebody.invalid" }) { person { id } } }'],
    may: signedInWriters,
  },
  'Mutation.dropLink': {
    ask: async stage => [
      'mutation ($id: ID!) { dropLink(input: { link: $id }) { person { id } } }',
      { id: await stage.linkOfOwner() },
    ],
    may: signedInWriters,
    changes: ownerWriting,
  },
  'Mutation.recheckLink': {
    ask: async stage => [
      'mutation ($id: ID!) { recheckLink(input: { link: $id }) { person { id } } }',
      { id: await stage.linkOfOwner() },
    ],
    may: ownerWriting,
  },
  'Mutation.setPhoto': {
    ask: async stage => [
      'mutation ($upload: String!) { setPhoto(input: { upload: $upload }) { person { id } } }',
      { upload: await stage.uploadOfOwner() },
    ],
    may: ownerWriting,
    else: 'upload_unknown',
  },
  'Mutation.dropPhoto': { ask: () => ['mutation { dropPhoto { person { id } } }'], may: signedInWriters },

  // Offers: theirs are of the company of the scene.
  'Query.offer': {
    ask: async stage => ['query ($slug: String!) { offer(slug: $slug) { title } }', await slugOfOffer(stage)],
    may: membersOf,
    else: 'nothing',
  },
  'Query.myOffers': { ask: () => ['{ myOffers { nodes { id } } }'], may: signedInReaders },
  'Mutation.draftOffer': {
    ask: stage => [
      'mutation ($company: ID!) { draftOffer(input: { company: $company, title: "New" }) { offer { id } } }',
      theCompany(stage),
    ],
    may: membersOf,
  },
  'Mutation.changeOffer': {
    ask: async stage => [ofOffer('changeOffer', ', title: "New"'), { offer: (await stage.offer()).id }],
    may: membersOf,
  },
  'Mutation.setOfferWeeks': {
    ask: async stage => [ofOffer('setOfferWeeks', ', weeks: "2027-W20"'), { offer: (await stage.offer()).id }],
    may: membersOf,
  },
  'Mutation.openOffer': {
    ask: async stage => [ofOffer('openOffer'), { offer: (await stage.offer()).id }],
    may: membersOf,
  },
  'Mutation.pauseOffer': {
    ask: async stage => [ofOffer('pauseOffer'), { offer: (await stage.offer('open')).id }],
    may: membersOf,
  },
  'Mutation.closeOffer': {
    ask: async stage => [ofOffer('closeOffer'), { offer: (await stage.offer()).id }],
    may: membersOf,
  },
  'Mutation.copyOffer': {
    ask: async stage => [ofOffer('copyOffer'), { offer: (await stage.offer()).id }],
    may: membersOf,
  },
  'Mutation.confirmOffer': {
    ask: async stage => [ofOffer('confirmOffer'), { offer: (await stage.offer('open')).id }],
    may: membersOf,
  },
  'Mutation.addLodgingPicture': {
    ask: async stage => [
      ofOffer('addLodgingPicture', `, upload: "${await stage.companyPicture()}"`),
      { offer: (await stage.offer()).id },
    ],
    may: membersOf,
  },
  'Mutation.dropLodgingPicture': {
    ask: async stage => {
      const [{ id }, key] = [await stage.offer(), await stage.companyPicture()];
      await stage.row(
        `update company_picture set use = 'lodging', offer_id = (select id from offer order by id desc limit 1) where key = $1`,
        key,
      );
      return [ofOffer('dropLodgingPicture', `, key: "${key}"`), { offer: id }];
    },
    may: membersOf,
  },
  // Whoever holds the mail answers it.
  'Mutation.answerOffer': {
    ask: async stage => {
      const { slug, secret } = await stage.offer('open');
      return [
        'mutation ($offer: String!, $secret: String!) { answerOffer(input: { offer: $offer, secret: $secret, holds: true }) { offer { slug } } }',
        { offer: slug, secret },
      ];
    },
    may: writers,
  },

  // Who fits whom: for whose trip it is, and for those who are asked about the offer.
  'Query.offersForTrip': {
    ask: async stage => [
      'query ($trip: String!) { offersForTrip(trip: $trip) { nodes { score } nearMisses { score } surprise { score } asides { words } } }',
      { trip: (await stage.tripOfOwner()).slug },
    ],
    may: [...owner, 'read token'],
  },
  'Query.tripsForOffer': {
    ask: async stage => [
      'query ($offer: String!) { tripsForOffer(offer: $offer) { nodes { score } nearMisses { score } surprise { score } asides { words } } }',
      { offer: (await stage.offer('open')).slug },
    ],
    may: membersOf,
  },
  'Mutation.setMatchAside': {
    ask: async stage => [
      'mutation ($trip: ID!, $offer: ID!) { setMatchAside(input: { trip: $trip, offer: $offer, side: JOURNEYMAN, reason: PLACE }) { isSetAside } }',
      { trip: (await stage.tripOfOwner()).id, offer: (await stage.offer('open')).id },
    ],
    may: ownerWriting,
  },
  'Mutation.takeBackMatch': {
    ask: async stage => [
      'mutation ($trip: ID!, $offer: ID!) { takeBackMatch(input: { trip: $trip, offer: $offer, side: JOURNEYMAN }) { isSetAside } }',
      { trip: (await stage.tripOfOwner()).id, offer: (await stage.offer('open')).id },
    ],
    may: ownerWriting,
  },
  'Mutation.weighMatches': {
    ask: () => ['mutation { weighMatches(input: { side: HOST, parts: [{ part: NEAR, times: 2 }] }) { weights { part } } }'],
    may: signedInWriters,
  },

  // Companies: theirs is the one of the scene.
  'Query.company': {
    ask: ({ owner: { handle } }) => ['query ($slug: String!) { company(slug: $slug) { name } }', { slug: `company-${handle}` }],
    may: readers,
  },
  'Query.myCompanies': { ask: () => ['{ myCompanies { id } }'], may: signedInReaders },
  'Query.companyInvitation': {
    ask: async stage => [
      'query ($secret: String!) { companyInvitation(secret: $secret) { role } }',
      { secret: (await stage.companyInvitation()).secret },
    ],
    may: readers,
  },
  'Mutation.foundCompany': {
    ask: async ({ row }) => [
      'mutation ($place: ID!) { foundCompany(input: { name: "New", place: $place }) { company { id } } }',
      { place: globalId('Place', await row('select id from place limit 1')) },
    ],
    may: signedInWriters,
  },
  'Mutation.changeCompany': {
    ask: stage => [ofCompany('changeCompany', ', story: "New"'), theCompany(stage)],
    may: companyAdmin,
    but: notTheirRole,
  },
  'Mutation.changeCompanyPractices': {
    ask: stage => [ofCompany('changeCompanyPractices', ', add: ["scrum"]'), theCompany(stage)],
    may: companyAdmin,
    but: notTheirRole,
  },
  'Mutation.setCompanyLogo': {
    ask: async stage => [ofCompany('setCompanyLogo', `, upload: "${await stage.companyPicture()}"`), theCompany(stage)],
    may: companyAdmin,
    but: notTheirRole,
  },
  'Mutation.dropCompanyLogo': {
    ask: stage => [ofCompany('dropCompanyLogo'), theCompany(stage)],
    may: companyAdmin,
    but: notTheirRole,
  },
  'Mutation.lookAtWebsite': {
    ask: async stage => {
      await stage.row(`update company set website = 'https://a.example/', website_secret = '1' where id = $1`, stage.companyId);
      return [ofCompany('lookAtWebsite'), theCompany(stage)];
    },
    may: companyAdmin,
    but: notTheirRole,
  },
  'Mutation.addSite': {
    ask: async stage => [
      'mutation ($company: ID!, $place: ID!) { addSite(input: { company: $company, place: $place }) { site { id } } }',
      { ...theCompany(stage), place: globalId('Place', await stage.row('select id from place limit 1')) },
    ],
    may: companyAdmin,
    but: notTheirRole,
  },
  'Mutation.changeSite': {
    ask: async stage => [
      'mutation ($site: ID!) { changeSite(input: { site: $site, name: "New" }) { site { id } } }',
      { site: await stage.site() },
    ],
    may: companyAdmin,
    but: notTheirRole,
  },
  'Mutation.closeSite': {
    ask: async stage => ['mutation ($site: ID!) { closeSite(input: { site: $site }) { site { id } } }', { site: await stage.site() }],
    may: companyAdmin,
    but: notTheirRole,
  },
  'Mutation.reopenSite': {
    ask: async stage => ['mutation ($site: ID!) { reopenSite(input: { site: $site }) { site { id } } }', { site: await stage.site() }],
    may: companyAdmin,
    but: notTheirRole,
  },
  'Mutation.inviteMember': {
    ask: stage => [
      'mutation ($company: ID!) { inviteMember(input: { company: $company, role: LEGAL }) { link } }',
      theCompany(stage),
    ],
    may: companyAdmin,
    but: notTheirRole,
  },
  'Mutation.withdrawMemberInvitation': {
    ask: async stage => [
      'mutation ($id: ID!) { withdrawMemberInvitation(input: { invitation: $id }) { withdrawnId } }',
      { id: (await stage.companyInvitation()).id },
    ],
    may: companyAdmin,
    but: notTheirRole,
  },
  'Mutation.joinCompany': {
    ask: async stage => [
      'mutation ($secret: String!) { joinCompany(input: { secret: $secret }) { company { id } } }',
      { secret: (await stage.companyInvitation()).secret },
    ],
    may: signedInWriters.filter(name => !membersOf.includes(name)),
    else: 'member_already',
  },
  'Mutation.changeMemberRole': {
    ask: async stage => [
      ofCompany('changeMemberRole', `, role: LEGAL, person: "${await stage.colleague()}"`),
      theCompany(stage),
    ],
    may: companyAdmin,
    but: notTheirRole,
  },
  'Mutation.removeMember': {
    ask: async stage => [ofCompany('removeMember', `, person: "${await stage.colleague()}"`), theCompany(stage)],
    may: companyAdmin,
    but: notTheirRole,
  },
  'Mutation.leaveCompany': {
    ask: async stage => {
      await stage.colleague('admin');
      return [ofCompany('leaveCompany'), theCompany(stage)];
    },
    may: membersOf,
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

  // Identities elsewhere; this house knows no provider.
  'Query.myIdentities': { ask: () => ['{ myIdentities { issuer } }'], may: inPerson },
  'Query.waitingIdentity': {
    ask: async stage => [
      'query ($secret: String!) { waitingIdentity(secret: $secret) { label } }',
      { secret: await stage.waitingIdentity() },
    ],
    may: readers,
  },
  'Mutation.startSignIn': {
    ask: () => ['mutation { startSignIn(input: { provider: GITHUB }) { address } }'],
    may: nobody,
    else: 'provider_off',
  },
  'Mutation.startLinking': {
    ask: () => ['mutation { startLinking(input: { provider: GITHUB }) { address } }'],
    may: nobody,
    else: 'provider_off',
  },
  'Mutation.finishSignIn': {
    ask: () => [
      'mutation { finishSignIn(input: { provider: GITHUB, query: "state=x", secret: "x" }) { back } }',
    ],
    may: nobody,
    else: 'errand_unknown',
  },
  'Mutation.signUpByIdentity': {
    ask: async stage => [
      'mutation ($input: SignUpByIdentityInput!) { signUpByIdentity(input: $input) { person { id } } }',
      {
        input: {
          secret: await stage.waitingIdentity(),
          name: 'New',
          handle: `new-${stage.owner.handle}`,
          email: `new-${stage.owner.handle}@example.org`,
        },
      },
    ],
    may: writers,
  },
  'Mutation.linkIdentity': {
    ask: async stage => [
      'mutation ($secret: String!) { linkIdentity(input: { secret: $secret }) { back } }',
      { secret: await stage.waitingIdentity() },
    ],
    may: inPerson,
  },
  'Mutation.unlinkIdentity': {
    ask: () => ['mutation { unlinkIdentity(input: { issuer: "https://github.com" }) { identities { issuer } } }'],
    may: inPerson,
  },

  // Whom she shows what, and whom nothing.
  'Query.myPrivacy': { ask: () => ['{ myPrivacy { isUnlisted } }'], may: signedInReaders },
  'Query.myBlocks': { ask: () => ['{ myBlocks { edges { cursor } } }'], may: signedInReaders },
  'Query.myMutes': { ask: () => ['{ myMutes { edges { cursor } } }'], may: signedInReaders },
  'Mutation.changePrivacy': {
    ask: () => ['mutation { changePrivacy(input: { isUnlisted: true }) { privacy { isUnlisted } } }'],
    may: inPerson,
  },
  'Mutation.blockPerson': {
    ask: async stage => [
      'mutation ($handle: String!) { blockPerson(input: { handle: $handle }) { isBlocked } }',
      { handle: (await stage.person()).handle },
    ],
    may: signedInWriters,
  },
  'Mutation.unblockPerson': {
    ask: async stage => [
      'mutation ($handle: String!) { unblockPerson(input: { handle: $handle }) { isBlocked } }',
      { handle: (await stage.person()).handle },
    ],
    may: signedInWriters,
  },
  'Mutation.mutePerson': {
    ask: async stage => [
      'mutation ($handle: String!) { mutePerson(input: { handle: $handle }) { isMuted } }',
      { handle: (await stage.person()).handle },
    ],
    may: signedInWriters,
  },
  'Mutation.unmutePerson': {
    ask: async stage => [
      'mutation ($handle: String!) { unmutePerson(input: { handle: $handle }) { isMuted } }',
      { handle: (await stage.person()).handle },
    ],
    may: signedInWriters,
  },

  // Her data.
  'Query.myArchives': { ask: () => ['{ myArchives { id } }'], may: inPerson },
  'Mutation.orderArchive': { ask: () => ['mutation { orderArchive { archive { id } } }'], may: inPerson },
  'Query.myLeaving': { ask: () => ['{ myLeaving { asksPassword } }'], may: inPerson },
  'Mutation.leaveWalz': {
    ask: ({ owner: { password } }) => [
      'mutation ($password: String!) { leaveWalz(input: { password: $password }) { person { id } } }',
      { password },
    ],
    may: inPerson,
  },
  'Mutation.comeBack': { ask: () => ['mutation { comeBack { person { id } } }'], may: inPerson },
  'Query.visit': {
    ask: async stage => [
      'query ($id: ID!) { visit(id: $id) { id } }',
      { id: await stage.visitOfOwner() },
    ],
    may: signedInReaders.filter(name => name !== 'blocked'),
    else: 'nothing',
  },

  // Reports, and those who look after them.
  'Query.reportable': {
    ask: ({ owner: { id } }) => [
      'query ($id: ID!) { reportable(id: $id) { __typename } }',
      { id: globalId('Person', id) },
    ],
    may: signedInReaders.filter(name => name !== 'blocked'),
    else: 'nothing',
  },
  'Query.myReports': { ask: () => ['{ myReports { nodes { __typename } } }'], may: signedInReaders },
  'Mutation.report': {
    ask: async stage => [
      'mutation ($id: ID!) { report(input: { subject: $id, reason: SPAM }) { report { __typename } } }',
      { id: globalId('Person', (await stage.person()).id) },
    ],
    may: signedInWriters,
  },
  'Mutation.confirmWarning': {
    ask: async stage => [
      'mutation ($id: ID!) { confirmWarning(input: { warning: $id }) { isConfirmed } }',
      { id: await stage.warningOfOwner() },
    ],
    may: owner,
  },
  'Query.reports': { ask: () => ['{ reports { nodes { id } } }'], may: moderators },
  'Query.report': {
    ask: async stage => ['query ($id: ID!) { report(id: $id) { id } }', { id: await stage.report() }],
    may: moderators,
  },
  'Query.accounts': { ask: () => ['{ accounts { nodes { __typename } } }'], may: moderators },
  'Query.auditLog': { ask: () => ['{ auditLog { nodes { __typename } } }'], may: moderators },
  'Mutation.decideReport': {
    ask: async stage => [
      'mutation ($input: DecideReportInput!) { decideReport(input: $input) { report { id } } }',
      { input: { report: await stage.report(), action: 'DISMISS', outcome: 'Nothing was wrong.' } },
    ],
    may: moderators,
  },
  'Mutation.liftMeasure': {
    ask: async stage => [
      'mutation ($id: ID!) { liftMeasure(input: { person: $id, measure: HIDE }) { account { __typename } } }',
      { id: globalId('Person', (await stage.person()).id) },
    ],
    may: moderators,
  },
  'Mutation.appoint': {
    ask: async stage => [
      'mutation ($id: ID!) { appoint(input: { person: $id, duty: MODERATOR }) { account { __typename } } }',
      { id: globalId('Person', (await stage.person()).id) },
    ],
    may: admins,
  },

  // The list of skills.
  'Query.skill': { ask: () => ['{ skill(slug: "go") { id } }'], may: readers },
  'Query.skillShelves': { ask: () => ['{ skillShelves { kind } }'], may: readers },
  'Query.mySkillSuggestions': {
    ask: () => ['{ mySkillSuggestions { nodes { id } } }'],
    may: signedInReaders,
  },
  'Mutation.suggestSkill': {
    ask: ({ owner: { handle } }) => [
      'mutation ($name: String!) { suggestSkill(input: { name: $name, kind: "tool" }) { suggestion { id } } }',
      { name: `never heard of ${handle}` },
    ],
    may: signedInWriters,
  },
  'Query.skillSuggestions': { ask: () => ['{ skillSuggestions { nodes { id } } }'], may: admins },
  'Query.skillSuggestion': {
    ask: async stage => [
      'query ($id: ID!) { skillSuggestion(id: $id) { id } }',
      { id: await stage.suggestionOfOwner() },
    ],
    may: admins,
  },
  'Query.retiredSkills': { ask: () => ['{ retiredSkills { nodes { id } } }'], may: admins },
  'Mutation.acceptSkill': {
    ask: async stage => [
      'mutation ($input: AcceptSkillInput!) { acceptSkill(input: $input) { skill { id } } }',
      {
        input: {
          suggestion: await stage.suggestionOfOwner(),
          name: `Taken ${stage.owner.handle}`,
          kind: 'tool',
        },
      },
    ],
    may: admins,
  },
  'Mutation.joinSkill': {
    ask: async stage => [
      'mutation ($input: JoinSkillInput!) { joinSkill(input: $input) { skill { id } } }',
      { input: { suggestion: await stage.suggestionOfOwner(), skill: 'go' } },
    ],
    may: admins,
  },
  'Mutation.declineSkill': {
    ask: async stage => [
      'mutation ($id: ID!) { declineSkill(input: { suggestion: $id }) { suggestion { id } } }',
      { id: await stage.suggestionOfOwner() },
    ],
    may: admins,
  },
  'Mutation.mergeSkills': {
    ask: async stage => [
      'mutation ($from: String!) { mergeSkills(input: { from: $from, into: "go" }) { skill { id } } }',
      { from: await stage.skill() },
    ],
    may: admins,
  },
  'Mutation.renameSkill': {
    ask: async stage => [
      'mutation ($input: RenameSkillInput!) { renameSkill(input: $input) { skill { id } } }',
      { input: { skill: await stage.skill(), name: `Renamed ${stage.owner.handle}` } },
    ],
    may: admins,
  },
  'Mutation.addSkillAlias': {
    ask: async stage => [
      'mutation ($input: SkillAliasInput!) { addSkillAlias(input: $input) { skill { id } } }',
      { input: { skill: await stage.skill(), alias: `also ${stage.owner.handle}` } },
    ],
    may: admins,
  },
  'Mutation.dropSkillAlias': {
    ask: async stage => [
      'mutation ($input: SkillAliasInput!) { dropSkillAlias(input: $input) { skill { id } } }',
      { input: { skill: await stage.skill(), alias: `never ${stage.owner.handle}` } },
    ],
    may: admins,
  },
  'Mutation.retireSkill': {
    ask: async stage => [
      'mutation ($skill: String!) { retireSkill(input: { skill: $skill }) { skill { id } } }',
      { skill: await stage.skill() },
    ],
    may: admins,
  },
  'Mutation.relistSkill': {
    ask: async stage => [
      'mutation ($skill: String!) { relistSkill(input: { skill: $skill }) { skill { id } } }',
      { skill: await stage.skill() },
    ],
    may: admins,
  },

  // The outbox.
  'Query.outbox': { ask: () => ['{ outbox { nodes { id } } }'], may: admins },
  'Query.mail': {
    ask: async stage => ['query ($id: ID!) { mail(id: $id) { id } }', { id: await stage.failedMail() }],
    may: admins,
  },
  'Mutation.retryMail': {
    ask: async stage => [
      'mutation ($id: ID!) { retryMail(input: { mail: $id }) { mail { id } } }',
      { id: await stage.failedMail() },
    ],
    may: admins,
  },
  'Mutation.dropMail': {
    ask: async stage => [
      'mutation ($id: ID!) { dropMail(input: { mail: $id }) { mail } }',
      { id: await stage.failedMail() },
    ],
    may: admins,
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

/** As yellow as a road. */
const aPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAmUlEQVRoge2SwQkAQRCD7L+268kt4h4yELAAI8GP05AbuAHkFd2FuAu5gRtAXtFdiLuQG7gB5BXdhbgLuYEbQF7RXYi7kBu4AeQV3YW4C7mBG0Be0V2Iu5AbuAHkFd2FuAu5gRtAXtFdiLuQG7gB5BXdhbgLuYEbQF7RXYi7kBu4AeQV3YW4C7mBG0Be0V2Iu5AbuAHkFf/wALDSsaWR8UwrAAAAAElFTkSuQmCC',
  'base64',
);

export const routes: Readonly<Record<string, RouteRow>> = {
  'GET /trips': { may: inPerson },
  'GET /trips/new': { may: inPerson },
  'POST /trips/new': {
    form: () => ({ do: 'post', title: 'x', firstWeek: '2027-W20', lastWeek: '2027-W21' }),
    may: inPerson,
  },
  'GET /trips/:slug/edit': { params: async stage => ({ slug: (await stage.tripOfOwner()).slug }), may: owner },
  'POST /trips/:slug/edit': {
    params: async stage => ({ slug: (await stage.tripOfOwner()).slug }),
    form: () => ({ do: 'close' }),
    may: owner,
  },
  'GET /settings': { may: inPerson },
  'GET /settings/profile': { may: inPerson },
  'POST /settings/profile': {
    form: ({ owner: { handle } }) => ({ do: 'save-about', name: 'Somebody', handle: `new-${handle}` }),
    may: inPerson,
  },
  'POST /settings/profile drop-place': { form: () => ({ do: 'drop-place' }), may: inPerson },
  'POST /uploads': { picture: aPicture, may: signedInWriters },
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
  'GET /settings/connections': { may: inPerson },
  'POST /settings/connections': {
    form: () => ({ do: 'unlink', issuer: 'https://github.com' }),
    may: inPerson,
  },
  'GET /settings/privacy': { may: inPerson },
  'POST /settings/privacy': { form: () => ({ do: 'save-search' }), may: inPerson },
  'GET /settings/data': { may: inPerson },
  'POST /settings/data': { form: () => ({ do: 'order-archive' }), may: inPerson },
  'GET /settings/data/leave': { may: inPerson },
  'POST /settings/data/leave': {
    form: ({ owner: { password } }) => ({ password }),
    may: inPerson,
  },
  'GET /settings/data/archive/:file': { may: nobody },
  'POST /skills': {
    form: ({ owner: { handle } }) => ({ name: `never heard of ${handle}`, kind: 'tool', why: '' }),
    may: inPerson,
  },
  'GET /report': { search: async ({ owner: { id } }) => `?id=${globalId('Person', id)}`, may: inPerson.filter(name => name !== 'blocked') },
  'POST /report': {
    search: async stage => `?id=${globalId('Person', (await stage.person()).id)}`,
    form: () => ({ reason: 'SPAM', words: '' }),
    may: inPerson,
  },
  'GET /settings/reports': { may: inPerson },
  'POST /warnings/confirm': {
    form: async stage => ({ warning: await stage.warningOfOwner() }),
    may: owner,
  },
  'GET /admin': { may: moderators },
  'GET /admin/reports': { may: moderators },
  'GET /admin/reports/:id': { params: async stage => ({ id: await stage.report() }), may: moderators },
  'POST /admin/reports/:id': {
    params: async stage => ({ id: await stage.report() }),
    form: () => ({ action: 'DISMISS', outcome: 'Nothing was wrong.' }),
    may: moderators,
  },
  'GET /admin/people': { may: moderators },
  'POST /admin/people': {
    form: async stage => ({ do: 'lift HIDE', person: globalId('Person', (await stage.person()).id) }),
    may: moderators,
  },
  'POST /admin/people appoint': {
    form: async stage => ({ do: 'appoint MODERATOR', person: globalId('Person', (await stage.person()).id) }),
    may: admins,
    but: { moderator: 'refused' },
  },
  'GET /admin/audit': { may: moderators },
  'GET /admin/skills': { may: admins },
  'POST /admin/skills': { form: () => ({ do: 'find-skill', skill: 'go' }), may: admins },
  'GET /admin/skills/:slug': { params: async stage => ({ slug: await stage.skill() }), may: admins },
  'POST /admin/skills/:slug': {
    params: async stage => ({ slug: await stage.skill() }),
    form: () => ({ do: 'retire' }),
    may: admins,
  },
  'GET /admin/skills/suggestions/:id': {
    params: async stage => ({ id: await stage.suggestionOfOwner() }),
    may: admins,
  },
  'POST /admin/skills/suggestions/:id': {
    params: async stage => ({ id: await stage.suggestionOfOwner() }),
    form: () => ({ do: 'decline', answer: '' }),
    may: admins,
  },
  'GET /admin/outbox': { may: admins },
  'GET /admin/outbox/:id': { params: async stage => ({ id: await stage.failedMail() }), may: admins },
  'POST /admin/outbox/:id': {
    params: async stage => ({ id: await stage.failedMail() }),
    form: () => ({ do: 'drop' }),
    may: admins,
  },
  'GET /admin/invitations': { may: admins },
  'POST /admin/invitations': { form: () => ({ do: 'invite', note: '' }), may: admins },
  'POST /admin/invitations withdraw': {
    form: async stage => ({ do: 'withdraw', id: (await stage.invitation()).id }),
    may: admins,
  },

  // Companies.
  'GET /companies/mine': { may: inPerson },
  'GET /companies/new': { may: inPerson },
  'POST /companies/new': {
    form: async ({ row }) => ({ name: 'New', placeId: globalId('Place', await row('select id from place limit 1')) }),
    may: inPerson,
  },
  'POST /companies/join': {
    form: async stage => ({ secret: (await stage.companyInvitation()).secret }),
    may: inPerson.filter(name => !membersOf.includes(name)),
    else: 'refused',
  },
  'GET /companies/:slug/edit': { params: slugOfCompany, may: companyAdmin },
  'POST /companies/:slug/edit': {
    params: slugOfCompany,
    form: () => ({ do: 'save-story', story: 'New' }),
    may: companyAdmin,
  },
  'GET /companies/:slug/people': { params: slugOfCompany, may: membersOf },
  'POST /companies/:slug/people': {
    params: slugOfCompany,
    form: () => ({ do: 'invite', role: 'LEGAL' }),
    may: companyAdmin,
    but: { member: 'refused' },
  },

  'GET /companies/:slug/offers/new': { params: slugOfCompany, may: membersOf },
  'POST /companies/:slug/offers/new': { params: slugOfCompany, form: () => ({ title: 'New', place: 'remote' }), may: membersOf },
  'GET /trips/:slug/matches': { params: async stage => ({ slug: (await stage.tripOfOwner()).slug }), may: owner },
  'POST /trips/:slug/matches': {
    params: async stage => ({ slug: (await stage.tripOfOwner()).slug }),
    form: () => ({ do: 'weigh', NEAR: 'more' }),
    may: owner,
  },
  'GET /offers/:slug/matches': { params: slugOfOffer, may: membersOf },
  'POST /offers/:slug/matches': { params: slugOfOffer, form: () => ({ do: 'weigh', NEAR: 'more' }), may: membersOf },
  'GET /offers/:slug/edit': { params: slugOfOffer, may: membersOf },
  'POST /offers/:slug/edit': { params: slugOfOffer, form: () => ({ do: 'set-weeks', weeks: '2027-W20', seats: '1' }), may: membersOf },

  // For those who run the machine: whether it lives may everybody know, how it does only whoever sits at it.
  'GET /health/live': { may: callers },
  'GET /health/ready': { may: callers },
  'GET /metrics': { may: nobody, else: 'not_found' },
};
