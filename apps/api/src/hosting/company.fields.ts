import {
  mayChooseMembers,
  mayEdit,
  maySeeAddressOf,
  proofPath,
  proofText,
  type CompanyEntity,
  type CompanyInvitationEntity,
  type MemberEntity,
  type MemberRole,
  type SiteEntity,
} from '#hosting';
import { globalId } from '#kernel';
import type { PlaceEntity, SkillEntity } from '#ledger';
import type { PersonEntity } from '#people';
import { renderMarkdown } from '#platform';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { PersonType } from '../people/person.type.js';
import { PlaceType } from '../places/place.type.js';
import { PhotoType } from '../profile/profile.type.js';
import { MarkdownScalar } from '../scalars/markdown.scalar.js';
import { SkillType } from '../skills/skill.type.js';
import {
  CompanyInvitationType,
  CompanyMemberType,
  CompanyType,
  MemberRoleType,
  SiteType,
  WebsiteCheckType,
  WebsiteProofType,
} from './company.type.js';

@Resolver(() => CompanyType)
export class CompanyFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: CompanyEntity): string {
    return globalId('Company', id);
  }

  @ResolveField(() => MarkdownScalar, { description: 'What it tells of itself, as it was typed.' })
  story(@Parent() { story }: CompanyEntity): string {
    return story;
  }

  @ResolveField(() => String, { description: 'The same as HTML that does no harm; headings begin at `h3`.' })
  storyHtml(@Parent() { story }: CompanyEntity): string {
    return renderMarkdown(story);
  }

  @ResolveField(() => WebsiteProofType, {
    nullable: true,
    description: 'How and when it was last seen that the website is the company’s own.',
  })
  websiteProof(@Parent() { websiteProvedAt: at, websiteProvedBy: by }: CompanyEntity) {
    return at && by ? { at, by } : null;
  }

  @ResolveField(() => WebsiteCheckType, { nullable: true, description: 'For whoever runs it here.' })
  async websiteCheck(@Parent() company: CompanyEntity, @Context() { loaders }: ApiContext) {
    const { website, websiteSecret: secret, websiteCheckedAt: checkedAt, websiteHindrance } = company;
    const role = (await loaders.myRoleAt.load(company.id))?.role ?? null;
    if (!mayEdit(role) || website === null || secret === null) return null;
    const { hostname, origin } = new URL(website);
    const host = hostname.replace(/^www\./, '');
    return {
      line: proofText(secret),
      host,
      file: origin + proofPath,
      checkedAt,
      hindrance: websiteHindrance,
    };
  }

  @ResolveField(() => PhotoType, { nullable: true })
  async logo(@Parent() { id }: CompanyEntity, @Context() { loaders }: ApiContext): Promise<PhotoType | null> {
    const logo = await loaders.logoOfCompany.load(id);
    const at = (size: keyof PhotoType) => `/pictures/${logo?.key}-${size}.webp`;
    return logo && { small: at('small'), medium: at('medium'), large: at('large') };
  }

  @ResolveField(() => [SkillType], { description: 'How it works: skills of the kind `practice`.' })
  async practices(
    @Parent() { id }: CompanyEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<(SkillEntity | Error | null)[]> {
    const practices = await loaders.practicesOfCompany.load(id);
    return loaders.skill.loadMany(practices.map(({ skillId }) => skillId));
  }

  @ResolveField(() => [SiteType], {
    description: 'Where it works; closed ones only for those who act for it.',
  })
  async sites(@Parent() { id }: CompanyEntity, @Context() { loaders }: ApiContext): Promise<SiteEntity[]> {
    const sites = await loaders.sitesOfCompany.load(id);
    if ((await loaders.myRoleAt.load(id)) !== null) return sites;
    return sites.filter(({ closedAt }) => closedAt === null);
  }

  @ResolveField(() => [CompanyMemberType], { description: 'Who acts for it, as far as you may see them.' })
  members(@Parent() { id }: CompanyEntity, @Context() { loaders }: ApiContext): Promise<MemberEntity[]> {
    return loaders.membersOfCompany.load(id);
  }

  @ResolveField(() => MemberRoleType, { nullable: true, description: 'What whoever asks is to it.' })
  async myRole(
    @Parent() { id }: CompanyEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<MemberRole | null> {
    return (await loaders.myRoleAt.load(id))?.role ?? null;
  }

  @ResolveField(() => [CompanyInvitationType], {
    description: 'Invitations that nobody has taken up yet, the newest first; for whoever chooses members.',
  })
  async openInvitations(
    @Parent() { id }: CompanyEntity,
    @Context() { loaders, now }: ApiContext,
  ): Promise<CompanyInvitationEntity[]> {
    if (!mayChooseMembers((await loaders.myRoleAt.load(id))?.role ?? null)) return [];
    const made = await loaders.unusedInvitationsOfCompany.load(id);
    return made.filter(({ expiresAt }) => Temporal.Instant.compare(expiresAt, now) > 0);
  }
}

@Resolver(() => SiteType)
export class SiteFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: SiteEntity): string {
    return globalId('Site', id);
  }

  @ResolveField(() => PlaceType)
  place(@Parent() { placeId }: SiteEntity, @Context() { loaders }: ApiContext): Promise<PlaceEntity | null> {
    return loaders.place.load(placeId);
  }

  @ResolveField(() => CompanyType)
  company(
    @Parent() { companyId }: SiteEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<CompanyEntity | null> {
    return loaders.company.load(companyId);
  }

  @ResolveField(() => Boolean, { description: 'Whether nobody is invited there any more.' })
  isClosed(@Parent() { closedAt }: SiteEntity): boolean {
    return closedAt !== null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Street and door, for those who act for the company and for whoever has a visit there.',
  })
  async address(
    @Parent() { id, companyId, address }: SiteEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<string | null> {
    const role = (await loaders.myRoleAt.load(companyId))?.role ?? null;
    const hasVisited = role === null && (await loaders.myVisitAt.load(id)) !== null;
    return maySeeAddressOf(role, hasVisited) ? address : null;
  }
}

@Resolver(() => CompanyMemberType)
export class CompanyMemberFields {
  @ResolveField(() => PersonType)
  person(
    @Parent() { personId }: MemberEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<PersonEntity | null> {
    return loaders.person.load(personId);
  }
}

@Resolver(() => CompanyInvitationType)
export class CompanyInvitationFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: CompanyInvitationEntity): string {
    return globalId('CompanyInvitation', id);
  }

  @ResolveField(() => CompanyType)
  company(
    @Parent() { companyId }: CompanyInvitationEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<CompanyEntity | null> {
    return loaders.company.load(companyId);
  }

  @ResolveField(() => Boolean)
  isForAddress(@Parent() { email }: CompanyInvitationEntity): boolean {
    return email !== null;
  }

  @ResolveField(() => String, { nullable: true })
  async email(
    @Parent() { companyId, email }: CompanyInvitationEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<string | null> {
    // Whoever has only the secret is not told whose address it was sent to.
    return mayChooseMembers((await loaders.myRoleAt.load(companyId))?.role ?? null) ? email : null;
  }
}
