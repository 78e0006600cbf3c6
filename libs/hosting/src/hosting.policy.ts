import type { MemberRole } from './member.entity.js';

/** What a company offers is for those to say who run it here, and for those whom guests ask. */
export function mayOffer(role: MemberRole): boolean {
  return role === 'admin' || role === 'contact';
}
