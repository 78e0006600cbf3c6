import {
  changeMemberRole,
  invitationWith,
  inviteMember,
  joinCompany,
  leaveCompany,
  removeMember,
  triesToInviteMember,
  withdrawMemberInvitation,
  type CompanyEntity,
  type CompanyInvitationEntity,
} from '#hosting';
import { Refusal } from '#kernel';
import { parseEmail, triesAtInvitations } from '#people';
import { Audience, ORIGIN, spendTries } from '#platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { act, type ApiContext, whoAsks } from '../context.js';
import { input } from '../input.js';
import { atSecret } from '../people/secrets.js';
import {
  ChangeMemberRoleInput,
  CompanyInput,
  CompanyInvitationInput,
  InviteMemberInput,
  JoinCompanyInput,
  RemoveMemberInput,
} from './company.input.js';
import {
  ChangeMemberRolePayload,
  InviteMemberPayload,
  JoinCompanyPayload,
  LeaveCompanyPayload,
  RemoveMemberPayload,
  WithdrawMemberInvitationPayload,
} from './company.payload.js';
import { CompanyInvitationType } from './company.type.js';
import { idOf } from './ids.js';

interface CompanyAnswer {
  readonly company: CompanyEntity;
}

/** Who acts for a company. */
@Resolver()
export class MembersResolver {
  constructor(@Inject(ORIGIN) private readonly origin: string) {}

  @Audience('everyone')
  @Query(() => CompanyInvitationType, { description: 'What an invitation asks, for whoever has its secret.' })
  companyInvitation(
    @Args('secret', { type: () => String }) secret: string,
    @Context() context: ApiContext,
  ): Promise<CompanyInvitationEntity> {
    const { db, now, address } = context;
    return atSecret(context, triesAtInvitations(address), async () => {
      const invitation = await invitationWith(db, secret, now);
      if (!invitation) throw new Refusal('invitation_unknown', {}, 'invitation');
      return invitation;
    });
  }

  @Audience('signed in')
  @Mutation(() => InviteMemberPayload, { description: 'Asks somebody to act for a company.' })
  async inviteMember(
    @input(InviteMemberInput) { company, role, email }: InviteMemberInput,
    @Context() context: ApiContext,
  ): Promise<{ readonly invitation: CompanyInvitationEntity; readonly link: string }> {
    const id = idOf('Company', company);
    const to = email ? parseEmail(email) : null;
    await spendTries(context.db, context.now, triesToInviteMember(whoAsks(context)));
    const wish = { role, email: to, language: context.language };
    const { invitation, secret } = await act(context, at => inviteMember(at, id, wish));
    return { invitation, link: `${this.origin}/companies/join?secret=${secret}` };
  }

  @Audience('signed in')
  @Mutation(() => WithdrawMemberInvitationPayload)
  async withdrawMemberInvitation(
    @input(CompanyInvitationInput) { invitation }: CompanyInvitationInput,
    @Context() context: ApiContext,
  ): Promise<WithdrawMemberInvitationPayload> {
    const id = idOf('CompanyInvitation', invitation);
    await act(context, at => withdrawMemberInvitation(at, id));
    return { withdrawnId: invitation };
  }

  @Audience('signed in')
  @Mutation(() => JoinCompanyPayload, { description: 'Takes an invitation up, for whoever is signed in.' })
  async joinCompany(
    @input(JoinCompanyInput) { secret }: JoinCompanyInput,
    @Context() context: ApiContext,
  ): Promise<CompanyAnswer> {
    return atSecret(context, triesAtInvitations(context.address), async () => ({
      company: await act(context, at => joinCompany(at, secret)),
    }));
  }

  @Audience('signed in')
  @Mutation(() => ChangeMemberRolePayload, { description: 'Refused where nobody would run the company.' })
  async changeMemberRole(
    @input(ChangeMemberRoleInput) { company, person, role }: ChangeMemberRoleInput,
    @Context() context: ApiContext,
  ): Promise<CompanyAnswer> {
    const [companyId, personId] = [idOf('Company', company), idOf('Person', person)];
    return { company: await act(context, at => changeMemberRole(at, companyId, personId, role)) };
  }

  @Audience('signed in')
  @Mutation(() => RemoveMemberPayload, { description: 'Refused where nobody would run the company.' })
  async removeMember(
    @input(RemoveMemberInput) { company, person }: RemoveMemberInput,
    @Context() context: ApiContext,
  ): Promise<CompanyAnswer> {
    const [companyId, personId] = [idOf('Company', company), idOf('Person', person)];
    return { company: await act(context, at => removeMember(at, companyId, personId)) };
  }

  @Audience('signed in')
  @Mutation(() => LeaveCompanyPayload, { description: 'Refused where nobody would run the company.' })
  async leaveCompany(
    @input(CompanyInput) { company }: CompanyInput,
    @Context() context: ApiContext,
  ): Promise<CompanyAnswer> {
    const id = idOf('Company', company);
    return { company: await act(context, at => leaveCompany(at, id)) };
  }
}
