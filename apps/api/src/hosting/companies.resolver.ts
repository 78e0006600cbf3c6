import {
  addSite,
  changeCompany,
  changeCompanyPractices,
  changeSite,
  closeSite,
  companiesOf,
  companyBySlug,
  dropCompanyLogo,
  foundCompany,
  lookAtWebsite,
  parseAddress,
  parseSiteName,
  parseWebsite,
  reopenSite,
  setCompanyLogo,
  triesToFoundCompany,
  type CompanyChange,
  type CompanyEntity,
  type SiteEntity,
} from '#hosting';
import { parseName, parseStory, triesToCheckLink } from '#people';
import { Audience, parseSlug, spendTries } from '#platform';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { act, type ApiContext, whoAsks } from '../context.js';
import { input, parseAll } from '../input.js';
import {
  AddSiteInput,
  ChangeCompanyInput,
  ChangeCompanyPracticesInput,
  ChangeSiteInput,
  CompanyInput,
  FoundCompanyInput,
  SetCompanyLogoInput,
  SiteInput,
} from './company.input.js';
import {
  AddSitePayload,
  ChangeCompanyPayload,
  ChangeCompanyPracticesPayload,
  ChangeSitePayload,
  CloseSitePayload,
  DropCompanyLogoPayload,
  FoundCompanyPayload,
  LookAtWebsitePayload,
  ReopenSitePayload,
  SetCompanyLogoPayload,
} from './company.payload.js';
import { CompanyType } from './company.type.js';
import { idOf, placeIdOf } from './ids.js';

interface CompanyAnswer {
  readonly company: CompanyEntity;
}

interface SiteAnswer {
  readonly site: SiteEntity;
}

@Resolver()
export class CompaniesResolver {
  @Audience('everyone')
  @Query(() => CompanyType, {
    nullable: true,
    description: 'The company with this slug, or that once had it; `slug` says which one it has now.',
  })
  company(
    @Args('slug', { type: () => String }) slug: string,
    @Context() { db, viewer }: ApiContext,
  ): Promise<CompanyEntity | null> {
    return companyBySlug(db, slug, viewer);
  }

  @Audience('signed in')
  @Query(() => [CompanyType], { description: 'The companies that you act for, by name.' })
  myCompanies(@Context() context: ApiContext): Promise<CompanyEntity[]> {
    return companiesOf(context.db, whoAsks(context));
  }

  @Audience('signed in')
  @Mutation(() => FoundCompanyPayload, { description: 'Whoever founds a company runs it here.' })
  async foundCompany(
    @input(FoundCompanyInput) wish: FoundCompanyInput,
    @Context() context: ApiContext,
  ): Promise<CompanyAnswer> {
    const parsed = parseAll({
      name: () => parseName(wish.name),
      slug: () => (wish.slug ? parseSlug(wish.slug) : null),
      placeId: () => placeIdOf(wish.place),
    });
    await spendTries(context.db, context.now, triesToFoundCompany(whoAsks(context)));
    return { company: await act(context, at => foundCompany(at, parsed)) };
  }

  @Audience('signed in')
  @Mutation(() => ChangeCompanyPayload)
  async changeCompany(
    @input(ChangeCompanyInput) wish: ChangeCompanyInput,
    @Context() context: ApiContext,
  ): Promise<CompanyAnswer> {
    const id = idOf('Company', wish.company);
    const change: CompanyChange = parseAll({
      ...(typeof wish.name === 'string' && { name: () => parseName(wish.name!) }),
      ...(typeof wish.slug === 'string' && { slug: () => parseSlug(wish.slug!) }),
      ...(wish.story !== undefined && { story: () => parseStory(wish.story ?? '') ?? '' }),
      ...(wish.website !== undefined && { website: () => parseWebsite(wish.website ?? '') }),
      ...(wish.size !== undefined && { size: () => wish.size! }),
    });
    if (typeof change.website === 'string')
      await spendTries(context.db, context.now, triesToCheckLink(whoAsks(context)));
    return { company: await act(context, at => changeCompany(at, id, change)) };
  }

  @Audience('signed in')
  @Mutation(() => ChangeCompanyPracticesPayload)
  async changeCompanyPractices(
    @input(ChangeCompanyPracticesInput) wish: ChangeCompanyPracticesInput,
    @Context() context: ApiContext,
  ): Promise<CompanyAnswer> {
    const id = idOf('Company', wish.company);
    return { company: await act(context, at => changeCompanyPractices(at, id, wish)) };
  }

  @Audience('signed in')
  @Mutation(() => SetCompanyLogoPayload)
  async setCompanyLogo(
    @input(SetCompanyLogoInput) wish: SetCompanyLogoInput,
    @Context() context: ApiContext,
  ): Promise<CompanyAnswer> {
    const id = idOf('Company', wish.company);
    return { company: await act(context, at => setCompanyLogo(at, id, wish.upload)) };
  }

  @Audience('signed in')
  @Mutation(() => DropCompanyLogoPayload)
  async dropCompanyLogo(
    @input(CompanyInput) wish: CompanyInput,
    @Context() context: ApiContext,
  ): Promise<CompanyAnswer> {
    const id = idOf('Company', wish.company);
    return { company: await act(context, at => dropCompanyLogo(at, id)) };
  }

  @Audience('signed in')
  @Mutation(() => LookAtWebsitePayload, {
    description: 'Has somebody look whether the website proves that it is the company’s own.',
  })
  async lookAtWebsite(
    @input(CompanyInput) wish: CompanyInput,
    @Context() context: ApiContext,
  ): Promise<CompanyAnswer> {
    const id = idOf('Company', wish.company);
    await spendTries(context.db, context.now, triesToCheckLink(whoAsks(context)));
    return { company: await act(context, at => lookAtWebsite(at, id)) };
  }

  @Audience('signed in')
  @Mutation(() => AddSitePayload)
  async addSite(
    @input(AddSiteInput) wish: AddSiteInput,
    @Context() context: ApiContext,
  ): Promise<SiteAnswer> {
    const id = idOf('Company', wish.company);
    const site = parseAll({
      placeId: () => placeIdOf(wish.place),
      name: () => parseSiteName(wish.name ?? ''),
      address: () => parseAddress(wish.address ?? ''),
    });
    return { site: await act(context, at => addSite(at, id, site)) };
  }

  @Audience('signed in')
  @Mutation(() => ChangeSitePayload)
  async changeSite(
    @input(ChangeSiteInput) wish: ChangeSiteInput,
    @Context() context: ApiContext,
  ): Promise<SiteAnswer> {
    const id = idOf('Site', wish.site);
    const change = parseAll({
      ...(typeof wish.place === 'string' && { placeId: () => placeIdOf(wish.place!) }),
      ...(typeof wish.name === 'string' && { name: () => parseSiteName(wish.name!) }),
      ...(typeof wish.address === 'string' && { address: () => parseAddress(wish.address!) }),
    });
    return { site: await act(context, at => changeSite(at, id, change)) };
  }

  @Audience('signed in')
  @Mutation(() => CloseSitePayload, {
    description: 'Nobody is invited there any more; refused while somebody is.',
  })
  async closeSite(@input(SiteInput) wish: SiteInput, @Context() context: ApiContext): Promise<SiteAnswer> {
    const id = idOf('Site', wish.site);
    return { site: await act(context, at => closeSite(at, id)) };
  }

  @Audience('signed in')
  @Mutation(() => ReopenSitePayload)
  async reopenSite(@input(SiteInput) wish: SiteInput, @Context() context: ApiContext): Promise<SiteAnswer> {
    const id = idOf('Site', wish.site);
    return { site: await act(context, at => reopenSite(at, id)) };
  }
}
