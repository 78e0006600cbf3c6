import { forgetInvitations, forgetMember } from '#hosting';
import type { Farewell } from '#people';
import { forgetTrips } from '#trips';

/** What the rooms above that of the people forget of whoever leaves. */
export const farewells: readonly Farewell[] = [forgetInvitations, forgetMember, forgetTrips];
