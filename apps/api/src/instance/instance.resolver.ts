import { Audience, ENV, IS_DEMO, Providers, type Env } from '#platform';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import type { WayInType } from '../people/identity.type.js';
import { InstanceType } from './instance.type.js';

@Resolver()
export class InstanceResolver {
  constructor(
    @Inject(ENV) private readonly env: Env,
    @Inject(IS_DEMO) private readonly isDemo: boolean,
    private readonly providers: Providers,
  ) {}

  @Audience('everyone')
  @Query(() => InstanceType)
  instance(): InstanceType {
    return {
      isDemo: this.isDemo,
      sendsMail: this.env.WALZ_SMTP_URL !== undefined,
      waysIn: this.providers.waysIn() as WayInType[],
    };
  }
}
