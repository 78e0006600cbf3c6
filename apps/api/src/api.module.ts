import {
  CompanyOffersFields,
  OfferFields,
  OfferLanguageFields,
  OfferSkillFields,
  OfferWeekFields,
} from './hosting/offer.fields.js';
import {
  OfferForMyTripsFields,
  OffersForTripFields,
  TripForMyOffersFields,
  TripsForOfferFields,
} from './matches/matches.fields.js';
import { MatchesResolver } from './matches/matches.resolver.js';
import { LodgingPicturesResolver } from './hosting/lodging-pictures.resolver.js';
import { OffersResolver } from './hosting/offers.resolver.js';
import { CompaniesResolver } from './hosting/companies.resolver.js';
import {
  CompanyFields,
  CompanyInvitationFields,
  CompanyMemberFields,
  SiteFields,
} from './hosting/company.fields.js';
import { MembersResolver } from './hosting/members.resolver.js';
import { InProcessApi, Providers } from '#platform';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { ApiDriver } from './http/api.driver.js';
import { InstanceResolver } from './instance/instance.resolver.js';
import { AuditResolver } from './moderation/audit.resolver.js';
import { ModerationResolver } from './moderation/moderation.resolver.js';
import {
  AccountFields,
  AuditEntryFields,
  OwnReportFields,
  ReportFields,
  ReportableFields,
  WarnedPersonFields,
  WarningFields,
} from './moderation/report.fields.js';
import { ReportsResolver } from './moderation/reports.resolver.js';
import { MailFields, OutboxMailFields } from './outbox/mail.fields.js';
import { OutboxResolver } from './outbox/outbox.resolver.js';
import { AccessTokenFields } from './people/access-token.fields.js';
import { InvitationFields, MailedLinkFields } from './people/account.fields.js';
import { AccountResolver } from './people/account.resolver.js';
import { ArchiveFields } from './people/archive.fields.js';
import { ArchivesResolver } from './people/archives.resolver.js';
import { IdentitiesResolver } from './people/identities.resolver.js';
import { InvitationsResolver } from './people/invitations.resolver.js';
import { KeysResolver } from './people/keys.resolver.js';
import { LeavingResolver } from './people/leaving.resolver.js';
import { MailedLinksResolver } from './people/mailed-links.resolver.js';
import { PasskeysResolver } from './people/passkeys.resolver.js';
import { PeopleResolver } from './people/people.resolver.js';
import { PersonFields, PersonSkillFields } from './people/person.fields.js';
import { BlockFields, MuteFields, PrivacyFields } from './people/privacy.fields.js';
import { PrivacyResolver } from './people/privacy.resolver.js';
import { SessionFields } from './people/session.fields.js';
import { PlaceFields } from './places/place.fields.js';
import { PlacesResolver } from './places/places.resolver.js';
import {
  PersonLanguageFields,
  PersonLinkFields,
  ProfileFields,
  SpokenLanguageFields,
} from './profile/profile.fields.js';
import { ProfileResolver } from './profile/profile.resolver.js';
import { OffersFoundFields, TripsFoundFields } from './search/found.fields.js';
import { SearchResolver } from './search/search.resolver.js';
import { SchemaApi } from './schema-api.js';
import { ChangeTripsResolver } from './trips/change-trips.resolver.js';
import {
  TripEntryFields,
  TripFields,
  TripLanguageFields,
  TripReachFields,
  TripSkillFields,
} from './trips/trip.fields.js';
import { TripPartsResolver } from './trips/trip-parts.resolver.js';
import { VisitFields } from './trips/visit.fields.js';
import { TripsResolver } from './trips/trips.resolver.js';
import { VisitsResolver } from './trips/visits.resolver.js';
import { SkillListResolver } from './skills/skill-list.resolver.js';
import { SkillSuggestionFields } from './skills/skill-suggestion.fields.js';
import { SkillSuggestionsResolver } from './skills/skill-suggestions.resolver.js';
import { SkillFields } from './skills/skill.fields.js';
import { SkillsResolver } from './skills/skills.resolver.js';
import { UploadsRoute } from './uploads/uploads.route.js';

export const resolvers = [
  AccessTokenFields,
  AccountFields,
  AccountResolver,
  ArchiveFields,
  ArchivesResolver,
  AuditEntryFields,
  AuditResolver,
  BlockFields,
  ChangeTripsResolver,
  CompaniesResolver,
  CompanyFields,
  CompanyOffersFields,
  CompanyInvitationFields,
  CompanyMemberFields,
  IdentitiesResolver,
  InstanceResolver,
  InvitationFields,
  InvitationsResolver,
  KeysResolver,
  LeavingResolver,
  LodgingPicturesResolver,
  MailFields,
  MatchesResolver,
  OfferForMyTripsFields,
  OffersForTripFields,
  TripForMyOffersFields,
  TripsForOfferFields,
  MailedLinkFields,
  MailedLinksResolver,
  MembersResolver,
  ModerationResolver,
  MuteFields,
  OfferFields,
  OfferLanguageFields,
  OfferSkillFields,
  OfferWeekFields,
  OffersResolver,
  OutboxMailFields,
  OutboxResolver,
  OwnReportFields,
  PasskeysResolver,
  PeopleResolver,
  PersonFields,
  PersonLanguageFields,
  PersonLinkFields,
  PersonSkillFields,
  PlaceFields,
  PlacesResolver,
  PrivacyFields,
  PrivacyResolver,
  ProfileFields,
  ProfileResolver,
  ReportFields,
  ReportableFields,
  ReportsResolver,
  OffersFoundFields,
  SearchResolver,
  TripsFoundFields,
  SessionFields,
  SiteFields,
  SkillFields,
  SkillListResolver,
  SkillSuggestionFields,
  SkillSuggestionsResolver,
  SkillsResolver,
  SpokenLanguageFields,
  TripEntryFields,
  TripFields,
  TripLanguageFields,
  TripPartsResolver,
  TripReachFields,
  TripSkillFields,
  TripsResolver,
  VisitFields,
  VisitsResolver,
  WarnedPersonFields,
  WarningFields,
];

@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApiDriver,
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      graphiql: false,
    }),
  ],
  providers: [
    ...resolvers,
    Providers,
    SchemaApi,
    UploadsRoute,
    { provide: InProcessApi, useExisting: SchemaApi },
  ],
  exports: [InProcessApi],
})
export class ApiModule {}
