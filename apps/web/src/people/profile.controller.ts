import { Refusal } from '#kernel';
import { Audience, weekAt } from '#platform';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { seasonSpanOf } from '../house/season.js';
import { Pages } from '../pages.js';
import { ProfileDocument } from './person.documents.js';
import { ProfilePage } from './profile.page.js';
import { byStance } from './skill-claims.js';

@Controller('people')
export class ProfileController {
  constructor(private readonly pages: Pages) {}

  @Audience('everyone')
  @Get(':handle')
  async profile(
    @Param('handle') handle: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(ProfileDocument, { handle }, request, reply);
    const { me, person, thisWeek } = data;
    if (!person) throw new Refusal('not_found');
    const page = ProfilePage({
      frame,
      person: {
        id: person.id,
        handle: person.handle,
        name: person.name,
        home: person.home,
        memberSince: weekAt(Temporal.Instant.from(person.joinedAt)),
        skills: byStance(person.skills),
      },
      isOwn: me?.handle === person.handle,
      season: { ...seasonSpanOf(person.trips, thisWeek), trips: person.trips },
      nowWeek: thisWeek,
    });
    return this.pages.show(reply, page);
  }
}
