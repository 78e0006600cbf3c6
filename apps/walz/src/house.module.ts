import { recogniseSession, recogniseToken } from '#people';
import {
  AudienceGuard,
  BulletinBoard,
  CLOCK,
  Callers,
  DATABASE_URL,
  DiskFileStore,
  ENV,
  FileStore,
  Freshness,
  IS_DEMO,
  LOG,
  Metrics,
  ORIGIN,
  type Clock,
  type Env,
  type Log,
} from '#platform';
import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { ApiModule } from '../../api/src/index.js';
import { WebModule } from '../../web/src/index.js';
import { WorkerModule } from '../../worker/src/index.js';
import { HealthController } from './health.controller.js';

export const roles = ['all', 'api', 'web', 'worker'] as const;
export type Role = (typeof roles)[number];

/** What every door stands on, made before the doors and closed after them. */
export interface Plant {
  readonly env: Env;
  readonly log: Log;
  readonly clock: Clock;
  readonly database: DataSource;
  readonly databaseUrl: string;
  readonly board: BulletinBoard;
  /** The address people type. */
  readonly publicUrl: URL;
  readonly isDemo: boolean;
  readonly metrics: Metrics;
}

/** The site executes the schema in process, so it brings the API with it. */
const site: DynamicModule = { module: WebModule, imports: [ApiModule] };

const doorsOf: Readonly<Record<Role, readonly (Type | DynamicModule)[]>> = {
  all: [ApiModule, site, WorkerModule],
  api: [ApiModule],
  web: [ApiModule, site],
  worker: [WorkerModule],
};

@Global()
@Module({})
export class HouseModule {
  static of(role: Role, plant: Plant): DynamicModule {
    const callers = new Callers(
      plant.database,
      plant.clock,
      { session: recogniseSession, token: recogniseToken },
      plant.publicUrl.protocol === 'https:',
    );
    const floor = [
      { provide: ENV, useValue: plant.env },
      { provide: LOG, useValue: plant.log },
      { provide: CLOCK, useValue: plant.clock },
      { provide: DATABASE_URL, useValue: plant.databaseUrl },
      { provide: IS_DEMO, useValue: plant.isDemo },
      { provide: ORIGIN, useValue: plant.publicUrl.origin },
      { provide: Freshness, useValue: new Freshness(plant.database) },
      { provide: Metrics, useValue: plant.metrics },
      { provide: DataSource, useValue: plant.database },
      { provide: BulletinBoard, useValue: plant.board },
      { provide: Callers, useValue: callers },
      { provide: FileStore, useValue: new DiskFileStore(resolve(plant.env.WALZ_DATA, 'files')) },
    ];
    return {
      module: HouseModule,
      imports: [...doorsOf[role]],
      controllers: [HealthController],
      providers: [...floor, { provide: APP_GUARD, useClass: AudienceGuard }],
      exports: floor,
    };
  }
}
