import { CLOCK, ENV, PostOffice, smtpRoute, type Clock, type Env } from '#platform';
import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Worker } from './worker.js';

@Module({
  providers: [
    Worker,
    {
      provide: PostOffice,
      inject: [ENV, CLOCK, DataSource],
      useFactory: (env: Env, clock: Clock, database: DataSource) =>
        new PostOffice({ database, clock, route: smtpRoute(env) }),
    },
  ],
})
export class WorkerModule {}
