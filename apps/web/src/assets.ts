import fastifyStatic from '@fastify/static';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { assetFolder } from './asset-manifest.js';

/** The files that the build made for browsers. Their names change with their content, so they are kept for a year. */
@Injectable()
export class AssetRoutes implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    await fastify.register(async scope => {
      scope.addHook('onRoute', route => {
        route.config = { ...route.config, audience: 'everyone' };
      });
      await scope.register(fastifyStatic, {
        root: assetFolder,
        prefix: '/assets/',
        index: false,
        preCompressed: true,
        immutable: true,
        maxAge: '365d',
      });
      // A service worker rules over the addresses below its own, so it stands at the top.
      scope.get('/sw.js', (_request, reply) =>
        reply.sendFile('offline.worker.js', { maxAge: 0, immutable: false }),
      );
    });
  }
}
