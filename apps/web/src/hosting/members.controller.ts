import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages, type Outcome } from '../pages.js';
import { readForm, type TypedForm } from '../typed-form.js';
import {
  ChangeMemberRoleDocument,
  CompanyPeopleDocument,
  InviteMemberDocument,
  LeaveCompanyDocument,
  RemoveMemberDocument,
  WithdrawMemberInvitationDocument,
} from './company.documents.js';
import { CompanyPeoplePage, peopleNews, type CompanyPeoplePageProps } from './company-people.page.js';
import { memberRoleNames } from './company-words.js';
import { MemberInvitedPage } from './member-invited.page.js';

type News = (typeof peopleNews)[number];

@Controller('companies/:slug/people')
export class MembersController {
  constructor(private readonly pages: Pages) {}

  @Audience('signed in')
  @Get()
  async list(
    @Param('slug') slug: string,
    @Query('done') done: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(slug, request, reply, { news: peopleNews.find(each => each === done) });
  }

  @Audience('signed in')
  @Post()
  async change(
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = readForm(body);
    const { data } = await this.pages.ask(CompanyPeopleDocument, { slug }, request, reply);
    if (!data.company?.myRole) throw new Refusal('not_found');
    const { id } = data.company;
    if (form['do'] === 'invite') return this.invite(slug, id, form, request, reply);
    const [news, outcome] = await this.carryOut(id, form, request, reply);
    if (!outcome.isDone) return this.show(slug, request, reply, { typed: form, refusals: outcome.refusals });
    if (news === null) return this.pages.goTo(reply, addresses.companies.mine);
    return this.pages.goTo(reply, `${addresses.companies.people(slug)}?done=${news}`);
  }

  private async carryOut(
    company: string,
    form: TypedForm,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<readonly [news: News | null, outcome: Outcome<unknown>]> {
    const { person = '', invitation = '' } = form;
    switch (form['do']) {
      case 'withdraw': {
        const input = { invitation };
        return [
          'withdrawn',
          await this.pages.act(WithdrawMemberInvitationDocument, { input }, request, reply),
        ];
      }
      case 'change-role': {
        const input = { company, person, role: roleIn(form) };
        return ['changed', await this.pages.act(ChangeMemberRoleDocument, { input }, request, reply)];
      }
      case 'remove': {
        const input = { company, person };
        return ['removed', await this.pages.act(RemoveMemberDocument, { input }, request, reply)];
      }
      case 'leave':
        return [null, await this.pages.act(LeaveCompanyDocument, { input: { company } }, request, reply)];
      default:
        throw new Refusal('not_found');
    }
  }

  private async invite(
    slug: string,
    company: string,
    form: TypedForm,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const email = form['email']?.trim() || null;
    const input = { company, role: roleIn(form), email };
    const outcome = await this.pages.act(InviteMemberDocument, { input }, request, reply);
    if (!outcome.isDone) return this.show(slug, request, reply, { typed: form, refusals: outcome.refusals });
    const { data, frame } = await this.pages.ask(CompanyPeopleDocument, { slug }, request, reply);
    if (!data.company) throw new Refusal('not_found');
    const { link } = outcome.data.inviteMember;
    const { sendsMail } = data.instance;
    return this.pages.showOnce(
      reply,
      MemberInvitedPage({ frame, company: data.company, email, sendsMail, link }),
    );
  }

  private async show(
    slug: string,
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Pick<CompanyPeoplePageProps, 'typed' | 'refusals' | 'news'>,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(CompanyPeopleDocument, { slug }, request, reply);
    const { company, me, instance } = data;
    if (!company?.myRole || !me) throw new Refusal('not_found');
    if (company.slug !== slug) return this.pages.moveTo(reply, addresses.companies.people(company.slug));
    const page = CompanyPeoplePage({ frame, company, me: me.id, ...instance, ...rest });
    return rest.refusals ? this.pages.showRefused(reply, page, rest.refusals) : this.pages.show(reply, page);
  }
}

function roleIn({ role }: TypedForm) {
  const chosen = memberRoleNames.find(each => each === role);
  if (!chosen) throw new Refusal('not_found');
  return chosen;
}
