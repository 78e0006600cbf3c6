import { receiveCompanyPicture } from '#hosting';
import { Refusal } from '#kernel';
import { longestPhoto, receivePhoto } from '#people';
import { CLOCK, Callers, LOG, admit, readUpTo, type Clock, type Log } from '#platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { idOf } from '../hosting/ids.js';
import { inside } from '../operations/operations.js';
import { refusalCatalogue } from '../refusals.js';
import { shown } from '../show-errors.js';

const config = { audience: 'signed in', scope: 'write', takesPictures: true } as const;

/**
 * What does not fit into a text: a picture is posted here as it is, and the answer names it for the mutation that says
 * what it is for.
 */
@Injectable()
export class UploadsRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly database: DataSource,
    private readonly callers: Callers,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.post('/uploads', {
      config,
      handler: (request, reply) => this.take(request, reply),
      errorHandler: (error, request, reply) => void this.refuse(error, request, reply),
    });
  }

  private async take(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { viewer } = await this.callers.of(request, reply);
    admit({ viewer, scope: config.scope }, config.audience);
    const { body } = request;
    if (!(body instanceof Readable)) throw new Refusal('file_type_unknown');
    const occasion = { viewer, now: this.clock() };
    const read = () => readUpTo(body, longestPhoto);
    const { company, use } = request.query as Readonly<Record<string, unknown>>;
    const upload =
      company === undefined
        ? await receivePhoto(this.database, occasion, read)
        : await receiveCompanyPicture(this.database, occasion, companyPicture(company, use), read);
    return headed(reply).status(201).send({ upload });
  }

  private refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const { statusCode = 500 } = error as { statusCode?: number };
    if (statusCode === 415) {
      const message = 'A picture is posted as it is, under its own type, such as image/jpeg.';
      const errors = [{ message, extensions: { code: 'BAD_REQUEST' } }];
      return headed(reply).status(415).send({ errors });
    }
    const answer = shown({ errors: [inside(error)] }, { log: this.log, requestId: request.id });
    return headed(reply)
      .status(statusOf(String(answer.errors?.[0]?.extensions?.['code'])))
      .send(answer);
  }
}

/** For a company it says for which, and what the picture shall be: its shape depends on that. */
function companyPicture(company: unknown, use: unknown) {
  if (typeof company !== 'string' || (use !== 'logo' && use !== 'lodging')) throw new Refusal('not_found');
  return { companyId: idOf('Company', company), use } as const;
}

function statusOf(code: string): number {
  if (code === 'internal') return 500;
  return refusalCatalogue[code]?.status ?? (code === 'not_signed_in' ? 401 : 422);
}

function headed(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store').type('application/json; charset=utf-8');
}
