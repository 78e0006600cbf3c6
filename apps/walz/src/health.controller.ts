import { Audience, ENV, Metrics, type Env } from '#platform';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import { DataSource } from 'typeorm';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

@Controller()
export class HealthController {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly database: DataSource,
    private readonly metrics: Metrics,
  ) {}

  /** The process is there; a restart would not help whatever else is wrong. */
  @Audience('operators')
  @Get('health/live')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** The process can serve: its database answers. */
  @Audience('operators')
  @Get('health/ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const isReady = await this.database.query('select 1').then(
      () => true,
      () => false,
    );
    void reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'no database' });
  }

  /** For whoever watches over this machine: from this machine itself, or with the token. */
  @Audience('operators')
  @Get('metrics')
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.mayRead(request)) return void reply.status(404).send({ status: 'not found' });
    void reply.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }

  private mayRead({ headers, socket }: FastifyRequest): boolean {
    const token = this.env.WALZ_METRICS_TOKEN;
    if (token === undefined) return loopback.has(socket.remoteAddress ?? '') && !headers['x-forwarded-for'];
    const [expected, shown] = [Buffer.from(`Bearer ${token}`), Buffer.from(headers.authorization ?? '')];
    return expected.length === shown.length && timingSafeEqual(expected, shown);
  }
}
