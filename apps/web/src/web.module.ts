import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AssetRoutes } from './assets.js';
import { OfflineController } from './errors/offline.controller.js';
import { PageErrors } from './errors/page-errors.js';
import { HomeController } from './home/home.controller.js';
import { AccountsController } from './moderation/accounts.controller.js';
import { AuditController } from './moderation/audit.controller.js';
import { QueueController } from './moderation/queue.controller.js';
import { ReportsController } from './moderation/reports.controller.js';
import { Pages } from './pages.js';
import { AccountSettingsController } from './people/account-settings.controller.js';
import { InvitationsController } from './people/invitations.controller.js';
import { MailedLinksController } from './people/mailed-links.controller.js';
import { ConnectionsController } from './people/connections.controller.js';
import { OtherWaysController } from './people/other-ways.controller.js';
import { PasskeysController } from './people/passkeys.controller.js';
import { ProfileController } from './people/profile.controller.js';
import { ProfileSettingsController } from './people/profile-settings.controller.js';
import { SigningController } from './people/signing.controller.js';
import { StyleguideController } from './styleguide/styleguide.controller.js';

@Module({
  controllers: [
    AccountsController,
    AuditController,
    AccountSettingsController,
    ConnectionsController,
    HomeController,
    InvitationsController,
    MailedLinksController,
    OfflineController,
    OtherWaysController,
    PasskeysController,
    ProfileController,
    ProfileSettingsController,
    QueueController,
    ReportsController,
    SigningController,
    StyleguideController,
  ],
  providers: [AssetRoutes, Pages, { provide: APP_FILTER, useClass: PageErrors }],
})
export class WebModule {}
