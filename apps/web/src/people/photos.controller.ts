import { Refusal } from '#kernel';
import { photoBytes, type PhotoSize } from '#people';
import { Audience } from '#platform';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Pages } from '../pages.js';

const shape = /^([0-9a-f]{32})-(small|medium|large)\.webp$/;

/** Pictures of people; another picture has another address, so a browser keeps what it has. */
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
    void reply
      .header('content-type', 'image/webp')
      .header('cache-control', 'private, max-age=31536000, immutable')
      .send(bytes);
  }
}
