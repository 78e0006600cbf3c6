import { Audience, ENV, IS_DEMO, Providers, type Env } from '#platform';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import type { WayInType } from '../people/identity.type.js';
import { InstanceType, SignUpPolicyType } from './instance.type.js';

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
    const { WALZ_SMTP_URL, WALZ_SIGN_UP } = this.env;
    return {
      isDemo: this.isDemo,
      sendsMail: WALZ_SMTP_URL !== undefined,
      signUp: WALZ_SIGN_UP as SignUpPolicyType,
      waysIn: this.providers.waysIn() as WayInType[],
    };
  }
}
