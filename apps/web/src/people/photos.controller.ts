import { Refusal } from '#kernel';
import { photoBytes, type PhotoSize } from '#people';
import { Audience } from '#platform';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Pages } from '../pages.js';

const shape = /^([0-9a-f]{32})-(small|medium|large)\.webp$/;

/**
 * Pictures of people. Another picture has another address, but who may see one changes from now to then: a browser
 * keeps what it has and asks each time whether it still may show it.
 */
@Controller('photos')
export class PhotosController {
  constructor(
    private readonly database: DataSource,
    private readonly pages: Pages,
  ) {}

  @Audience('everyone')
  @Get(':file')
  async photo(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, key, size] = shape.exec(file) ?? [];
    const { viewer } = await this.pages.caller(request, reply);
    const bytes = key && (await photoBytes(this.database.manager, key, size as PhotoSize, viewer));
    if (!bytes) throw new Refusal('not_found');
    const etag = `"${key}-${size}"`;
    void reply.header('cache-control', 'private, no-cache').header('etag', etag);
    if (request.headers['if-none-match'] === etag) return void reply.status(304).send();
    void reply.header('content-type', 'image/webp').send(bytes);
  }
}
