import type {
  CompanyEntity,
  CompanyPictureEntity,
  MemberRole,
  OfferEntity,
  OfferLanguageEntity,
  OfferSkillEntity,
  OfferWeekEntity,
  SiteEntity,
  Way,
} from '#hosting';
import { globalId } from '#kernel';
import type { PlaceEntity, SkillEntity } from '#ledger';
import type { PersonEntity } from '#people';
import { renderMarkdown, weekAt } from '#platform';
import { weekSet, type WeekSet } from '#weeks';
import { Context, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { after } from '../loader.js';
import { PersonType } from '../people/person.type.js';
import { PlaceType } from '../places/place.type.js';
import { SpokenLanguageType } from '../profile/profile.type.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { WeekScalar } from '../scalars/week.scalar.js';
import { SkillType } from '../skills/skill.type.js';
import { CompanyType, MemberRoleType, SiteType } from './company.type.js';
import {
  LodgingPictureType,
  OfferLanguageType,
  OfferSkillType,
  OfferType,
  OfferWeekType,
} from './offer.type.js';

@Resolver(() => OfferType)
export class OfferFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: OfferEntity): string {
    return globalId('Offer', id);
  }

  @ResolveField(() => String, { description: '`work` as HTML that does no harm; headings begin at `h3`.' })
  workHtml(@Parent() { work }: OfferEntity): string {
    return renderMarkdown(work);
  }

  @ResolveField(() => String, {
    description: '`lodgingRules` as HTML that does no harm; headings begin at `h3`.',
  })
  lodgingRulesHtml(@Parent() { lodgingRules }: OfferEntity): string {
    return renderMarkdown(lodgingRules);
  }

  @ResolveField(() => CompanyType)
  company(
    @Parent() { companyId }: OfferEntity,
    @Context() { loaders }: ApiContext,
  ): CompanyEntity | null | Promise<CompanyEntity | null> {
    return loaders.company.get(companyId);
  }

  @ResolveField(() => MemberRoleType, { nullable: true, description: 'What whoever asks is to its company.' })
  async myRole(
    @Parent() { companyId }: OfferEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<MemberRole | null> {
    return (await loaders.myRoleAt.load(companyId))?.role ?? null;
  }

  @ResolveField(() => SiteType, { nullable: true, description: 'Where one would come to.' })
  site(
    @Parent() { siteId }: OfferEntity,
    @Context() { loaders }: ApiContext,
  ): SiteEntity | null | Promise<SiteEntity | null> {
    return siteId === null ? null : loaders.site.get(siteId);
  }

  @ResolveField(() => PlaceType, { nullable: true, description: 'Of its site.' })
  place(
    @Parent() { siteId }: OfferEntity,
    @Context() { loaders }: ApiContext,
  ): PlaceEntity | null | Promise<PlaceEntity | null> {
    return siteId === null
      ? null
      : after(loaders.site.get(siteId), site => site && loaders.place.get(site.placeId));
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Whom to ask; nobody, where you may not see her.',
  })
  contact(
    @Parent() { contactId }: OfferEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<PersonEntity | null> | null {
    return contactId === null ? null : loaders.seenPerson.load(contactId);
  }

  @ResolveField(() => [OfferSkillType], { description: 'We work in it.' })
  uses(@Parent() offer: OfferEntity, @Context() context: ApiContext): Held {
    return skillsBy('use', offer, context);
  }

  @ResolveField(() => [OfferSkillType], { description: 'We seek it.' })
  seeks(@Parent() offer: OfferEntity, @Context() context: ApiContext): Held {
    return skillsBy('seek', offer, context);
  }

  @ResolveField(() => [OfferSkillType], { description: 'You can learn it here.' })
  teaches(@Parent() offer: OfferEntity, @Context() context: ApiContext): Held {
    return skillsBy('teach', offer, context);
  }

  @ResolveField(() => [SkillType], { description: 'How they work there: skills of the kind `practice`.' })
  async practices(
    @Parent() { id }: OfferEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<(SkillEntity | Error | null)[]> {
    const practices = await loaders.practicesOfOffer.load(id);
    return loaders.skill.loadMany(practices.map(({ skillId }) => skillId));
  }

  @ResolveField(() => [OfferLanguageType])
  languages(
    @Parent() { id }: OfferEntity,
    @Context() { loaders }: ApiContext,
  ): OfferLanguageEntity[] | Promise<OfferLanguageEntity[]> {
    return loaders.languagesOfOffer.get(id);
  }

  @ResolveField(() => [OfferWeekType], { description: 'From this week on, whether or not a seat is left.' })
  async weeks(
    @Parent() { id }: OfferEntity,
    @Context() { loaders, now }: ApiContext,
  ): Promise<OfferWeekEntity[]> {
    const thisWeek = weekAt(now);
    return (await loaders.weeksOfOffer.load(id)).filter(({ week }) => week >= thisWeek);
  }

  @ResolveField(() => [WeekScalar], { description: 'From this week on, those with a seat left.' })
  async openWeeks(@Parent() { id }: OfferEntity, @Context() { loaders, now }: ApiContext): Promise<WeekSet> {
    const thisWeek = weekAt(now);
    const weeks = await loaders.weeksOfOffer.load(id);
    return weekSet(
      weeks.filter(({ week, seats, taken }) => week >= thisWeek && taken < seats).map(({ week }) => week),
    );
  }

  @ResolveField(() => [LodgingPictureType], { description: 'Of where a guest sleeps.' })
  async pictures(
    @Parent() { id }: OfferEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<LodgingPictureType[]> {
    return (await loaders.picturesOfOffer.load(id)).map(lodgingPicture);
  }

  @ResolveField(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the company was asked whether it still holds, if that is not answered; for its own people.',
  })
  async askedAt(
    @Parent() { companyId, askedAt }: OfferEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<Temporal.Instant | null> {
    return (await loaders.myRoleAt.load(companyId)) ? askedAt : null;
  }
}

type Held = OfferSkillEntity[] | Promise<OfferSkillEntity[]>;

function skillsBy(way: Way, { id }: OfferEntity, { loaders }: ApiContext): Held {
  return after(loaders.skillsOfOffer.get(id), skills => skills.filter(skill => skill.way === way));
}

function lodgingPicture({ key, alt }: CompanyPictureEntity): LodgingPictureType {
  const at = (size: string) => `/lodgings/${key}-${size}.webp`;
  return { key, alt, small: at('small'), medium: at('medium'), large: at('large') };
}

@Resolver(() => OfferSkillType)
export class OfferSkillFields {
  @ResolveField(() => SkillType)
  skill(
    @Parent() { skillId }: OfferSkillEntity,
    @Context() { loaders }: ApiContext,
  ): SkillEntity | null | Promise<SkillEntity | null> {
    return loaders.skill.get(skillId);
  }
}

@Resolver(() => OfferLanguageType)
export class OfferLanguageFields {
  @ResolveField(() => SpokenLanguageType)
  language(@Parent() { language }: OfferLanguageEntity): SpokenLanguageType {
    return { code: language };
  }
}

@Resolver(() => OfferWeekType)
export class OfferWeekFields {
  @ResolveField(() => Int, { description: 'How many seats are left.' })
  free(@Parent() { seats, taken }: OfferWeekEntity): number {
    return seats - taken;
  }
}

@Resolver(() => CompanyType)
export class CompanyOffersFields {
  @ResolveField(() => [OfferType], {
    description: 'What is open; for its own people everything that is not closed. The newest first.',
  })
  offers(@Parent() { id }: CompanyEntity, @Context() { loaders }: ApiContext): Promise<OfferEntity[]> {
    return loaders.offersOfCompany.load(id);
  }
}
