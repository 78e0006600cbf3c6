import { Refusal } from '#kernel';
import { Audience } from '#platform';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { readForm, type TypedForm } from '../typed-form.js';
import type { Refused } from '../words/index.js';
import { EditTripPage, NewTripPage } from './edit-trip.page.js';
import { sections, type EditTripPageProps } from './edit-trip.js';
import { MyTripsPage } from './my-trips.page.js';
import { EditTripDocument, MyTripsDocument } from './trip.documents.js';
import { PostTripDocument } from './trip-changes.documents.js';
import { changes, weekTyped } from './trip-changes.js';
import { audiences } from './trip-on-page.js';

@Controller('trips')
export class OwnTripsController {
  constructor(private readonly pages: Pages) {}

  @Audience('signed in')
  @Get()
  async mine(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { data, frame } = await this.pages.ask(MyTripsDocument, {}, request, reply);
    return this.pages.show(reply, MyTripsPage({ frame, trips: data.myTrips, nowWeek: data.thisWeek }));
  }

  @Audience('signed in')
  @Get('new')
  async begin(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.showNew(request, reply);
  }

  @Audience('signed in')
  @Post('new')
  async post(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = readForm(body);
    const { title = '', firstWeek = '', lastWeek = '', story = '' } = form;
    const input = {
      title,
      firstWeek: weekTyped(firstWeek),
      lastWeek: weekTyped(lastWeek),
      story,
      audience: audiences.find(each => each === form['audience']) ?? 'EVERYONE',
      tellsOnlyPast: 'tellsOnlyPast' in form,
      isDraft: form['do'] === 'draft',
    };
    const outcome = await this.pages.act(PostTripDocument, { input }, request, reply);
    if (!outcome.isDone) return this.showNew(request, reply, form, outcome.refusals);
    return this.pages.goTo(reply, addresses.editTrip(outcome.data.postTrip.trip.slug));
  }

  @Audience('signed in')
  @Get(':slug/edit')
  async edit(
    @Param('slug') slug: string,
    @Query('saved') saved: unknown,
    @Query('entry') entry: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const section = sections.find(each => each === saved);
    return this.show(slug, request, reply, {
      section,
      isSaved: section !== undefined,
      ...(typeof entry === 'string' && { entry }),
    });
  }

  @Audience('signed in')
  @Post(':slug/edit')
  async change(
    @Param('slug') slug: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = readForm(body);
    const wish = form['do'] ?? '';
    const change = Object.hasOwn(changes, wish) ? changes[wish] : undefined;
    if (!change) throw new Refusal('not_found');
    const { data } = await this.pages.ask(EditTripDocument, { slug }, request, reply);
    const { trip } = data;
    if (!trip?.isMine) throw new Refusal('not_found');
    const step = await change.carryOut({
      form,
      body,
      trip,
      ask: (document, variables) => this.pages.act(document, variables, request, reply),
    });
    const { section } = change;
    if (!step.isDone) {
      const { found, refusals } = step;
      const rest = { section, typed: form, found, refusals, entry: form['entry'] };
      return this.show(slug, request, reply, rest, refusals ? 422 : 200);
    }
    if (section === undefined || section === 'close') return this.pages.goTo(reply, addresses.trip(slug));
    const now = wish === 'save-basics' && form['slug'] ? form['slug'].trim().toLowerCase() : slug;
    return this.pages.goTo(reply, `${addresses.editTrip(now)}?saved=${section}#${section}-title`);
  }

  private async show(
    slug: string,
    request: FastifyRequest,
    reply: FastifyReply,
    rest: Omit<EditTripPageProps, 'frame' | 'trip' | 'nowWeek' | 'offered'>,
    status = 200,
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(EditTripDocument, { slug }, request, reply);
    const { trip, thisWeek: nowWeek, spokenLanguages, usualPractices } = data;
    if (!trip?.isMine) throw new Refusal('not_found');
    if (trip.slug !== slug) return this.pages.moveTo(reply, addresses.editTrip(trip.slug));
    const offered = { languages: spokenLanguages, practices: usualPractices };
    return this.pages.show(reply, EditTripPage({ frame, trip, nowWeek, offered, ...rest }), status);
  }

  private async showNew(
    request: FastifyRequest,
    reply: FastifyReply,
    typed: TypedForm = {},
    refusals?: readonly Refused[],
  ): Promise<void> {
    const { data, frame } = await this.pages.ask(MyTripsDocument, {}, request, reply);
    const page = NewTripPage({ frame, nowWeek: data.thisWeek, typed, refusals });
    return this.pages.show(reply, page, refusals ? 422 : 200);
  }
}
