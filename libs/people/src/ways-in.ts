import { Refusal } from '#kernel';

/** How a person gets into her account, as things stand. */
export interface WaysIn {
  readonly hasPassword: boolean;
  /** A proved address is a way in where mail leaves the house. */
  readonly isReachedByMail: boolean;
  readonly passkeys: number;
  /** The issuers of her identities. */
  readonly identities: readonly string[];
  /** The issuers whose word counts today: an identity of any other opens nothing. */
  readonly openIssuers: readonly string[];
}

export function countWays(ways: WaysIn): number {
  const byIdentity = ways.identities.filter(issuer => ways.openIssuers.includes(issuer)).length;
  return Number(ways.hasPassword) + Number(ways.isReachedByMail) + ways.passkeys + byIdentity;
}

export function withoutIdentity(ways: WaysIn, issuer: string): WaysIn {
  return expectWay(ways, { ...ways, identities: ways.identities.filter(each => each !== issuer) });
}

export function withoutPasskey(ways: WaysIn): WaysIn {
  return expectWay(ways, { ...ways, passkeys: ways.passkeys - 1 });
}

/** The last way in is never lost; what opens nothing any more may go at any time. */
function expectWay(before: WaysIn, left: WaysIn): WaysIn {
  if (countWays(left) === 0 && countWays(before) > 0) throw new Refusal('last_way_in');
  return left;
}
