import { hasToldSeason } from '#ledger';
import { BulletinBoard, Metrics, openDatabase, type Clock, type Env, type Log } from '#platform';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { entities } from './entities.js';
import { anyFreePort } from './free-port.js';
import { guardHttp, httpAdapter } from './http.js';
import { HouseModule, type Plant, type Role } from './house.module.js';
import { nestLog } from './nest-log.js';

export interface OpenHouse {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly plant: Plant;
  /** In order: no new visitors, running tasks to their end, then the connections. */
  close(): Promise<void>;
}

export interface HouseWish {
  readonly role: Role;
  readonly env: Env;
  readonly databaseUrl: string;
  readonly log: Log;
  readonly clock: Clock;
}

/** Opens the doors of one process on a database that is migrated already; what fails half-way is closed again. */
export async function openHouse(wish: HouseWish): Promise<OpenHouse> {
  const { role, env, databaseUrl, log, clock } = wish;
  const opened = new AsyncDisposableStack();
  const port = env.PORT || (await anyFreePort(env.HOST));
  try {
    const database = await openDatabase({
      url: databaseUrl,
      entities,
      poolSize: env.WALZ_DB_POOL,
      name: `walz ${role}`,
      mostSeconds: 15,
    });
    opened.defer(() => database.destroy());
    const board = new BulletinBoard(databaseUrl, log);
    opened.defer(() => board.close());
    await board.open();
    const plant: Plant = {
      env,
      log,
      clock,
      database,
      databaseUrl,
      board,
      publicUrl: new URL(env.WALZ_URL ?? `http://localhost:${port}`),
      isDemo: await hasToldSeason(database.manager),
      metrics: new Metrics(database),
    };
    const app = await NestFactory.create<NestFastifyApplication>(
      HouseModule.of(role, plant),
      httpAdapter(env),
      {
        logger: nestLog(log),
        abortOnError: false,
      },
    );
    opened.defer(() => app.close());
    guardHttp(app.getHttpAdapter().getInstance(), plant);
    await app.listen({ port, host: env.HOST });
    return {
      url: env.WALZ_URL ?? `http://localhost:${port}`,
      app,
      plant,
      close: () => opened.disposeAsync(),
    };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}
