import type { Guess } from '#platform';

/** Each takes a name that nobody else can have afterwards. */
export function triesToFoundCompany(personId: string): readonly Guess[] {
  return [{ what: 'found a company', whose: personId, patience: { burst: 10, secondsPerTry: 3_600 } }];
}

/** Each may be a mail to somebody who has asked for nothing. */
export function triesToInviteMember(personId: string): readonly Guess[] {
  return [{ what: 'invite a member', whose: personId, patience: { burst: 30, secondsPerTry: 300 } }];
}
