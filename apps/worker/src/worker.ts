import {
  CLOCK,
  DATABASE_URL,
  ENV,
  FileStore,
  LOG,
  ORIGIN,
  PostOffice,
  type Clock,
  type Env,
  type Log,
} from '#platform';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Desk } from './desk.js';
import { handlers } from './handlers.js';
import { Queue } from './queue.js';
import { rhythms } from './rhythms.js';

/** Begins to work when the house is open, and ends before its connections do. */
@Injectable()
export class Worker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly queue: Queue<Desk>;

  constructor(
    @Inject(ENV) env: Env,
    @Inject(LOG) log: Log,
    @Inject(CLOCK) clock: Clock,
    @Inject(ORIGIN) origin: string,
    @Inject(DATABASE_URL) databaseUrl: string,
    database: DataSource,
    private readonly post: PostOffice,
    files: FileStore,
  ) {
    const desk: Desk = { database, clock, log, post, files, origin };
    this.queue = new Queue({ databaseUrl, atOnce: env.WALZ_JOBS, handlers, rhythms, desk, log });
  }

  onApplicationBootstrap(): Promise<void> {
    return this.queue.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.queue.stop();
    this.post.close();
  }
}
