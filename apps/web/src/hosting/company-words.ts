import type { Words } from '../words/index.js';

export const sizeNames = ['ALONE', 'FEW', 'DOZENS', 'HUNDREDS', 'THOUSANDS'] as const;
export type SizeName = (typeof sizeNames)[number];

export const memberRoleNames = ['ADMIN', 'CONTACT', 'APPROVER', 'LEGAL'] as const;
export type MemberRoleName = (typeof memberRoleNames)[number];

const SIZES = {
  ALONE: 'sizeAlone',
  FEW: 'sizeFew',
  DOZENS: 'sizeDozens',
  HUNDREDS: 'sizeHundreds',
  THOUSANDS: 'sizeThousands',
} as const satisfies Record<SizeName, keyof Words['companies']>;

const ROLES = {
  ADMIN: 'roleAdmin',
  CONTACT: 'roleContact',
  APPROVER: 'roleApprover',
  LEGAL: 'roleLegal',
} as const satisfies Record<MemberRoleName, keyof Words['companies']>;

const MEANINGS = {
  ADMIN: 'roleAdminText',
  CONTACT: 'roleContactText',
  APPROVER: 'roleApproverText',
  LEGAL: 'roleLegalText',
} as const satisfies Record<MemberRoleName, keyof Words['companies']>;

export function sizeInWords(size: SizeName, { companies }: Words): string {
  return companies[SIZES[size]];
}

export function memberRoleInWords(role: MemberRoleName, { companies }: Words): string {
  return companies[ROLES[role]];
}

/** What a role is for, in a sentence. */
export function memberRoleMeaning(role: MemberRoleName, { companies }: Words): string {
  return companies[MEANINGS[role]];
}
