import {
  identitiesOf,
  invitationsOfPerson,
  linksOfPerson,
  loginOfPerson,
  passkeysOf,
  sessionsOfPerson,
  tokensOfPerson,
} from '#people';
import { json, type ArchivePart } from './part.js';

/** What opens her account, without anything by which it could be opened. */
export const account: ArchivePart = {
  name: 'account',
  tables: ['login', 'session', 'access_token', 'passkey', 'mailed_link', 'invitation', 'identity'],
  async pack({ db, person: { id } }) {
    const login = await loginOfPerson(db, id);
    const sessions = await sessionsOfPerson(db, id);
    const passkeys = await passkeysOf(db, id);
    const identities = await identitiesOf(db, id);
    const links = await linksOfPerson(db, id);
    const invitations = await invitationsOfPerson(db, id);
    const tokens = await tokensOfPerson(db, id);
    return [
      json('account.json', {
        email: login?.email ?? null,
        emailVerifiedAt: login?.verifiedAt ?? null,
        waysIn: [
          ...(login?.passwordHash ? ['password'] : []),
          ...passkeys.map(() => 'passkey'),
          ...identities.map(({ provider }) => provider),
        ],
        passkeys: passkeys.map(({ name, addedAt, lastUsedAt }) => ({ name, addedAt, lastUsedAt })),
        sessions: sessions.map(({ device, openedAt, lastUsedAt, expiresAt }) => ({
          device,
          openedAt,
          lastUsedAt,
          expiresAt,
        })),
        identities: identities.map(({ provider, issuer, label, linkedAt, lastUsedAt }) => ({
          provider,
          issuer,
          label,
          linkedAt,
          lastUsedAt,
        })),
        links: links.map(({ purpose, createdAt, expiresAt, usedAt }) => ({
          purpose,
          createdAt,
          expiresAt,
          usedAt,
        })),
        invitations: invitations.map(({ note, madeAt, expiresAt, usedAt }) => ({
          note,
          madeAt,
          expiresAt,
          usedAt,
        })),
        tokens: tokens.map(({ name, scopes, createdAt, lastUsedAt, expiresAt }) => ({
          name,
          scopes,
          createdAt,
          lastUsedAt,
          expiresAt,
        })),
      }),
    ];
  },
};
