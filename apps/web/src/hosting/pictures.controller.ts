import { logoBytes, type CompanyPictureSize } from '#hosting';
import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';

const shape = /^([0-9a-f]{32})-(small|medium|large)\.webp$/;

/** Pictures of companies. Another picture has another address, so one that was there may be kept for a while. */
@Controller('pictures')
export class PicturesController {
  constructor(private readonly database: DataSource) {}

  @Audience('everyone')
  @Get(':file')
  async picture(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, key, size] = shape.exec(file) ?? [];
    const bytes = key && (await logoBytes(this.database.manager, key, size as CompanyPictureSize));
    if (!bytes) throw new Refusal('not_found');
    const etag = `"${key}-${size}"`;
    void reply.header('cache-control', 'public, max-age=3600').header('etag', etag);
    if (request.headers['if-none-match'] === etag) return void reply.status(304).send();
    void reply.header('content-type', 'image/webp').send(bytes);
  }
}
