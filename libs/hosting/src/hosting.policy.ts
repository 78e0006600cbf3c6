import type { MemberRole } from './member.js';

/** What somebody is to the company that a question is about; nothing, where she does not act for it. */
type Standing = MemberRole | null;

/** Who acts for it in any role: who sees the street, the drafts and who else acts for it. */
export function actsForIt(role: Standing): role is MemberRole {
  return role !== null;
}

/** What a company says of itself, its sites, its website, its practices: whoever runs it here. */
export function mayEdit(role: Standing): boolean {
  return role === 'admin';
}

/** Who acts for it, and as what: whoever runs it here. */
export function mayChooseMembers(role: Standing): boolean {
  return role === 'admin';
}

/** Offers are made by whoever is asked about them, and by whoever runs the company here. */
export function mayOffer(role: Standing): boolean {
  return role === 'admin' || role === 'contact';
}

/** Street and door are for those who go in and out there. */
export function maySeeAddressOf(role: Standing, hasVisited: boolean): boolean {
  return actsForIt(role) || hasVisited;
}
