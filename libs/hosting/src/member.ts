/** What somebody is to a company: who runs it here, whom to ask, who says yes, who reads the small print. */
export const memberRoles = ['admin', 'contact', 'approver', 'legal'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** How long an invitation to act for a company opens the door. */
export const companyInvitationLasts = Temporal.Duration.from({ hours: 24 * 7 });

/** How many invitations of one company can be open at once: a company asks its people, not a town. */
export const mostOpenInvitations = 50;
