import { Refusal, stranger, type Language } from '#kernel';
import { Audience } from '#platform';
import { minusWeeks, type Week } from '#weeks';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addresses } from '../house/addresses.js';
import { Pages } from '../pages.js';
import { isLanguage, wordsFor } from '../words/index.js';
import { pitchOfCompany } from './company-pitch.js';
import { pitchForEmployer, pitchForHost, type PitchedTrip } from './person-pitch.js';
import { CompanyPitchDocument, EarlierHostsDocument, PersonPitchDocument } from './pitch.documents.js';
import { PitchPage } from './pitch.page.js';
import type { Host } from './pitch.js';

interface Stop {
  readonly week: Week;
  readonly place: { readonly name: string } | null;
  readonly company: { readonly slug: string; readonly name: string } | null;
}

/** How far back hosts are looked for. */
const YEAR = 52;

/** Pages for whoever has to say yes; they speak the language of that one, not of whoever fetches them. */
@Controller()
export class PitchController {
  constructor(private readonly pages: Pages) {}

  @Audience('everyone')
  @Get('companies/:slug/pitch')
  async company(
    @Param('slug') slug: string,
    @Query('language') wish: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = this.languageOf(wish, request);
    const { data, frame } = await this.pages.ask(CompanyPitchDocument, { slug }, request, reply, language);
    if (!data.company) throw new Refusal('not_found');
    if (data.company.slug !== slug) {
      return this.pages.moveTo(reply, addresses.companyPitch(data.company.slug) + queryOf(request));
    }
    const since = minusWeeks(data.thisWeek, YEAR);
    // It is handed on, so it tells what everybody may know.
    const { trips } = await this.pages.askAs(
      stranger,
      EarlierHostsDocument,
      { since },
      request,
      reply,
      language,
    );
    const stops = trips.nodes.flatMap(({ visits }) => visits).filter(({ week }) => week < data.thisWeek);
    const { name, offers } = data.company;
    const pitch = pitchOfCompany(
      {
        slug,
        name,
        offers: offers
          .filter(({ state }) => state === 'OPEN')
          .map(offer => ({ ...offer, seeks: namesOf(offer.seeks) })),
        weeksHosted: stops.filter(({ company }) => company?.slug === slug).length,
        earlierHosts: hostsOf(stops.filter(({ company }) => company?.slug !== slug)),
      },
      frame.origin,
      wordsFor(language),
    );
    this.pages.show(
      reply,
      PitchPage({
        frame: { ...frame, path: addresses.companyPitch(slug) },
        pitch,
        subject: { label: name, href: addresses.company(slug) },
        address: addresses.companyPitch(slug),
      }),
    );
  }

  @Audience('everyone')
  @Get('people/:handle/pitch')
  async person(
    @Param('handle') handle: string,
    @Query('language') wish: unknown,
    @Query('for') reader: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const language = this.languageOf(wish, request);
    const { data, frame } = await this.pages.ask(PersonPitchDocument, { handle }, request, reply, language);
    const { person, thisWeek } = data;
    if (!person) throw new Refusal('not_found');
    const address = addresses.personPitch(person.handle);
    if (person.handle !== handle) return this.pages.moveTo(reply, address + queryOf(request));
    if (person.isUnlisted) reply.header('x-robots-tag', 'noindex');
    const { name } = person;
    const isForHost = reader === 'host';
    const trip = person.trips.find(({ state, lastWeek }) => state === 'OPEN' && lastWeek >= thisWeek);
    const claimed = (stance: string) => namesOf(person.skills.filter(skill => skill.stance === stance));
    const words = wordsFor(language);
    const pitched = {
      handle,
      name,
      brings: trip ? namesOf(trip.brings) : claimed('CAN'),
      wishes: trip ? namesOf(trip.wishes) : claimed('LEARN'),
      trip: trip ? tripOf(trip) : null,
      earlierHosts: hostsOf(
        person.trips.flatMap(({ visits }) => visits).filter(({ week }) => week < thisWeek),
      ),
    };
    this.pages.show(
      reply,
      PitchPage({
        frame: { ...frame, path: isForHost ? `${address}?for=host` : address },
        pitch: (isForHost ? pitchForHost : pitchForEmployer)(pitched, frame.origin, words),
        subject: { label: name, href: addresses.person(handle) },
        address: isForHost ? `${address}?for=host` : address,
        variants: [
          { label: words.pitch.toEmployer, href: address, isHere: !isForHost },
          { label: words.pitch.toHost, href: `${address}?for=host`, isHere: isForHost },
        ],
      }),
    );
  }

  private languageOf(wish: unknown, request: FastifyRequest): Language {
    return typeof wish === 'string' && isLanguage(wish) ? wish : this.pages.languageOf(request);
  }
}

function queryOf({ url }: FastifyRequest): string {
  return url.replace(/^[^?]*/, '');
}

function namesOf(named: readonly { readonly skill: { readonly name: string } }[]): string[] {
  return named.map(({ skill }) => skill.name);
}

/** Whoever may not be named is left out. */
function hostsOf(stops: readonly Stop[]): Host[] {
  return stops.flatMap(({ company, place }) =>
    company ? [{ name: company.name, place: place?.name ?? null }] : [],
  );
}

function tripOf(trip: Omit<PitchedTrip, 'hostedWeeks'> & { visits: readonly Stop[] }): PitchedTrip {
  return { ...trip, hostedWeeks: trip.visits.map(({ week }) => week) };
}
