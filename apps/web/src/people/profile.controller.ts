import { Refusal, stranger, type Viewer } from '#kernel';
import { Audience, weekAt } from '#platform';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { seasonSpanOf } from '../house/season.js';
import { Pages } from '../pages.js';
import { ProfileDocument } from './person.documents.js';
import { languagesOf } from './profile-parts.js';
import { ProfilePage } from './profile.page.js';
import { byStance } from './skill-claims.js';

/** Whose eyes somebody can look at herself with; the person is nobody in particular, whom nobody has ever blocked. */
const eyes: Readonly<Record<'stranger' | 'person', Viewer>> = {
  stranger,
  person: { kind: 'person', personId: '00000000-0000-0000-0000-000000000000' },
};

@Controller('people')
export class ProfileController {
  constructor(private readonly pages: Pages) {}

  @Audience('everyone')
  @Get(':handle')
  async profile(
    @Param('handle') handle: string,
    @Query('as') as: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(ProfileDocument, { handle }, request, reply);
    const { me, person: asSheIs, thisWeek } = data;
    if (!asSheIs) throw new Refusal('not_found');
    if (asSheIs.handle !== handle) {
      return this.pages.moveTo(reply, addresses.person(asSheIs.handle) + request.url.replace(/^[^?]*/, ''));
    }
    const isHerself = me?.handle === asSheIs.handle;
    const preview = isHerself && (as === 'stranger' || as === 'person') ? as : undefined;
    const person = preview
      ? (await this.pages.askAs(eyes[preview], ProfileDocument, { handle }, request, reply)).person
      : asSheIs;
    if (!person) throw new Refusal('not_found');
    const { isUnlisted, isBlocked, isMuted } = person;
    // For whoever never reads the markup.
    if (isUnlisted) reply.header('x-robots-tag', 'noindex');
    const page = ProfilePage({
      frame,
      person: {
        ...person,
        email: isHerself && !preview ? null : person.email,
        memberSince: weekAt(Temporal.Instant.from(person.joinedAt)),
        languages: languagesOf(person),
        practices: person.practices.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
        skills: byStance(person.skills),
      },
      isOwn: isHerself && !preview,
      season: { ...seasonSpanOf(person.trips, thisWeek), trips: person.trips },
      nowWeek: thisWeek,
      isUnlisted,
      preview,
      distance: me && !isHerself ? { isBlocked, isMuted } : undefined,
    });
    return this.pages.show(reply, page);
  }
}
