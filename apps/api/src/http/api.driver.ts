import { Callers, ENV, LOG, ORIGIN, type Env, type Log } from '#platform';
import type { ApolloServer } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { Server } from 'node:http';
import { DataSource } from 'typeorm';
import { routeExplorer } from '../explorer/explorer.route.js';
import { Operations } from '../operations/operations.js';
import { callFieldsPlainly } from '../operations/plain-fields.js';
import { Sockets } from '../sockets/sockets.js';
import { apolloOver } from './apollo.js';
import { GraphqlRoute } from './graphql.route.js';

/** Opens the door on the HTTP server of the house: operations by HTTP and by WebSocket, and the explorer. */
@Injectable()
export class ApiDriver extends ApolloDriver {
  operations!: Operations;
  private sockets: Sockets | undefined;

  constructor(
    private readonly modules: ModulesContainer,
    private readonly database: DataSource,
    private readonly callers: Callers,
    @Inject(LOG) private readonly log: Log,
    @Inject(ORIGIN) private readonly origin: string,
    @Inject(ENV) private readonly env: Env,
  ) {
    super(modules);
  }

  protected override async registerFastify({ schema, path = '/graphql' }: ApolloDriverConfig): Promise<void> {
    const { database, callers, log, origin, env } = this;
    const house = { database, callers, log };
    const { httpAdapter } = this.httpAdapterHost;
    const fastify = httpAdapter.getInstance<FastifyInstance>();
    callFieldsPlainly(schema!, this.modules);
    this.operations = new Operations(schema!);
    const apollo = await apolloOver(this.operations, log);
    this.apolloServer = apollo as unknown as ApolloServer;
    await new GraphqlRoute(this.operations, apollo, house).open(fastify, path);
    routeExplorer(fastify, path);
    const trustsProxy = env.WALZ_TRUST_PROXY;
    this.sockets = new Sockets(this.operations, house, { path, publicUrl: new URL(origin), trustsProxy });
    this.sockets.open(httpAdapter.getHttpServer() as Server);
  }

  override async stop(): Promise<void> {
    await this.sockets?.close();
    await super.stop();
  }
}
