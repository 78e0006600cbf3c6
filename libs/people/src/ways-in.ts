import { Refusal } from '#kernel';

/** How a person gets into her account, as things stand. */
export interface WaysIn {
  readonly hasPassword: boolean;
  /** A proved address is a way in where mail leaves the house. */
  readonly isReachedByMail: boolean;
  /** The issuers of her identities. */
  readonly identities: readonly string[];
  /** The issuers whose word counts today: an identity of any other opens nothing. */
  readonly openIssuers: readonly string[];
}

export function countWays({ hasPassword, isReachedByMail, identities, openIssuers }: WaysIn): number {
  const byIdentity = identities.filter(issuer => openIssuers.includes(issuer)).length;
  return Number(hasPassword) + Number(isReachedByMail) + byIdentity;
}

/** The last way in is never lost; what opens nothing any more may go at any time. */
export function withoutIdentity(ways: WaysIn, issuer: string): WaysIn {
  const left = { ...ways, identities: ways.identities.filter(each => each !== issuer) };
  if (countWays(left) === 0 && countWays(ways) > 0) throw new Refusal('last_way_in');
  return left;
}
