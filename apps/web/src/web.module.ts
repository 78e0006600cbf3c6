import { Module } from '@nestjs/common';
import { APP_FILTER, HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { AssetRoutes } from './assets.js';
import { OfflineController } from './errors/offline.controller.js';
import { PageErrors } from './errors/page-errors.js';
import { HomeController } from './home/home.controller.js';
import { CompanyController } from './hosting/company.controller.js';
import { EditCompanyController } from './hosting/edit-company.controller.js';
import { FoundingController } from './hosting/founding.controller.js';
import { JoiningController } from './hosting/joining.controller.js';
import { MembersController } from './hosting/members.controller.js';
import { PicturesController } from './hosting/pictures.controller.js';
import { AccountsController } from './moderation/accounts.controller.js';
import { AuditController } from './moderation/audit.controller.js';
import { QueueController } from './moderation/queue.controller.js';
import { ReportsController } from './moderation/reports.controller.js';
import { EditOffersController } from './hosting/edit-offers.controller.js';
import { LodgingsController } from './hosting/lodgings.controller.js';
import { OffersController } from './hosting/offers.controller.js';
import { OutboxController } from './outbox/outbox.controller.js';
import { Pages } from './pages.js';
import { AccountSettingsController } from './people/account-settings.controller.js';
import { ConnectionsController } from './people/connections.controller.js';
import { DataController } from './people/data.controller.js';
import { InvitationsController } from './people/invitations.controller.js';
import { MailedLinksController } from './people/mailed-links.controller.js';
import { OtherWaysController } from './people/other-ways.controller.js';
import { PasskeysController } from './people/passkeys.controller.js';
import { PhotosController } from './people/photos.controller.js';
import { PrivacyController } from './people/privacy.controller.js';
import { ProfileSettingsController } from './people/profile-settings.controller.js';
import { ProfileController } from './people/profile.controller.js';
import { SessionsController } from './people/sessions.controller.js';
import { SettingsController } from './people/settings.controller.js';
import { SigningController } from './people/signing.controller.js';
import { TokensController } from './people/tokens.controller.js';
import { PitchController } from './pitch/pitch.controller.js';
import { PlacesController } from './places/places.controller.js';
import { RobotsController } from './robots.controller.js';
import { KeepListController } from './skills/keep-list.controller.js';
import { SearchController } from './search/search.controller.js';
import { SkillsController } from './skills/skills.controller.js';
import { OwnTripsController } from './trips/own-trips.controller.js';
import { TripsController } from './trips/trips.controller.js';
import { StyleguideController } from './styleguide/styleguide.controller.js';

@Module({
  controllers: [
    AccountSettingsController,
    AccountsController,
    AuditController,
    CompanyController,
    ConnectionsController,
    DataController,
    EditOffersController,
    EditCompanyController,
    FoundingController,
    HomeController,
    InvitationsController,
    JoiningController,
    KeepListController,
    LodgingsController,
    MailedLinksController,
    OffersController,
    MembersController,
    OfflineController,
    OtherWaysController,
    OutboxController,
    OwnTripsController,
    PasskeysController,
    PhotosController,
    PicturesController,
    PitchController,
    PlacesController,
    PrivacyController,
    ProfileController,
    ProfileSettingsController,
    QueueController,
    ReportsController,
    RobotsController,
    SearchController,
    SessionsController,
    SettingsController,
    SigningController,
    SkillsController,
    StyleguideController,
    TokensController,
    TripsController,
  ],
  providers: [AssetRoutes, Pages, PageErrors, { provide: APP_FILTER, useExisting: PageErrors }],
})
export class WebModule {
  /** What is refused before a route is reached, such as a form that is too large, passes no filter of Nest's. */
  constructor({ httpAdapter }: HttpAdapterHost, errors: PageErrors) {
    httpAdapter.getInstance<FastifyInstance>().addHook('onRoute', route => {
      route.errorHandler ??= (error, request, reply) => errors.answer(error, request, reply);
    });
  }
}
