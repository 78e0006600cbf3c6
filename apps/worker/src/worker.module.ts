import { CLOCK, DiskFileStore, ENV, FileStore, PostOffice, smtpRoute, type Clock, type Env } from '#platform';
import { Module } from '@nestjs/common';
import { resolve } from 'node:path';
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
    {
      provide: FileStore,
      inject: [ENV],
      useFactory: ({ WALZ_DATA }: Env) => new DiskFileStore(resolve(WALZ_DATA, 'files')),
    },
  ],
})
export class WorkerModule {}
