import { lodgingBytes, type CompanyPictureSize } from '#hosting';
import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Pages } from '../pages.js';

const shape = /^([0-9a-f]{32})-(small|medium|large)\.webp$/;

/** Pictures of where guests sleep: whoever sees the offer sees them, and nobody else. */
@Controller('lodgings')
export class LodgingsController {
  constructor(
    private readonly database: DataSource,
    private readonly pages: Pages,
  ) {}

  @Audience('everyone')
  @Get(':file')
  async picture(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, key, size] = shape.exec(file) ?? [];
    const { viewer } = await this.pages.caller(request, reply);
    const bytes = key && (await lodgingBytes(this.database.manager, key, size as CompanyPictureSize, viewer));
    if (!bytes) throw new Refusal('not_found');
    const etag = `"${key}-${size}"`;
    void reply.header('cache-control', 'private, no-cache').header('etag', etag);
    if (request.headers['if-none-match'] === etag) return void reply.status(304).send();
    void reply.header('content-type', 'image/webp').send(bytes);
  }
}
