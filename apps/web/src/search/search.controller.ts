import { globalId } from '#kernel';
import { Audience } from '#platform';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { Pages, type Outcome } from '../pages.js';
import { readForm } from '../typed-form.js';
import type { Refused } from '../words/index.js';
import { addressOf, placeKey, placeNumber, readAsked, readSort, type Asked, type Sort } from './asked.js';
import type { FinderProps } from './finder.js';
import { loosenedFilter, searchInput } from './search-input.js';
import { JourneymenPage } from './journeymen.page.js';
import { OffersPage } from './offers.page.js';
import {
  FinderDocument,
  JourneymenDocument,
  OffersDocument,
  PlaceAskedDocument,
  PlaceTypedDocument,
} from './search.documents.js';
import { forJourneymen, forOffers, type Side } from './side.js';

interface Named {
  readonly slug: string;
  readonly name: string;
}

/** What the API answers to a search from either side. */
interface Answered<Hit> {
  readonly nodes: readonly Hit[];
  readonly surprise: Hit | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly asked: {
    readonly can: readonly Named[];
    readonly learn: readonly Named[];
    readonly practices: readonly Named[];
    readonly place: { readonly id: string; readonly name: string; readonly label: string } | null;
  };
  readonly loosenings: readonly {
    readonly without: string;
    readonly count: number;
    readonly isMore: boolean;
  }[];
}

type Variables = ReturnType<typeof variablesOf>;

interface Search<Hit> {
  readonly side: Side;
  readonly find: (variables: Variables) => Promise<Outcome<{ readonly found: Answered<Hit> }>>;
  readonly page: (
    props: FinderProps & { readonly hits: readonly Hit[]; readonly surprise: Hit | undefined },
  ) => VNode;
}

@Controller()
export class SearchController {
  constructor(private readonly pages: Pages) {}

  @Audience('everyone')
  @Get('offers')
  offers(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(query, request, reply, {
      side: forOffers,
      find: variables => this.pages.act(OffersDocument, variables, request, reply),
      page: OffersPage,
    });
  }

  @Audience('everyone')
  @Get('journeymen')
  journeymen(
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(query, request, reply, {
      side: forJourneymen,
      find: variables => this.pages.act(JourneymenDocument, variables, request, reply),
      page: JourneymenPage,
    });
  }

  private async show<Hit>(
    query: Record<string, unknown>,
    request: FastifyRequest,
    reply: FastifyReply,
    { side, find, page }: Search<Hit>,
  ): Promise<void> {
    const asked = readAsked(query);
    const sort = readSort(query);
    const { after } = readForm(query);
    const place = await this.placeIn(query, asked.place, request, reply);
    const trouble = troubleIn(asked, place);
    const outcome =
      trouble.length > 0
        ? ({ isDone: false, refusals: trouble } as const)
        : await find(variablesOf(asked, sort, place, after));
    if (!outcome.isDone && outcome.refusals.some(({ code }) => code === 'cursor_foreign'))
      return this.pages.goTo(reply, addressOf(side.path, asked, sort));
    if (outcome.isDone) {
      const address = addressOf(side.path, understood(asked, outcome.data.found.asked), sort, after);
      if (address !== request.url) return this.pages.goTo(reply, address);
    }
    const { data, frame } = await this.pages.ask(FinderDocument, {}, request, reply);
    const found = outcome.isDone ? outcome.data.found : undefined;
    const html = page({
      frame,
      asked,
      sort,
      names: namesIn(found?.asked),
      placeLabel: found?.asked.place?.label,
      languages: data.spokenLanguages,
      thisWeek: data.thisWeek,
      refusals: outcome.isDone ? [] : outcome.refusals.map(inTheForm),
      isFirstPage: after === undefined,
      nextPage:
        found?.pageInfo.hasNextPage === true
          ? addressOf(side.path, asked, sort, found.pageInfo.endCursor ?? '')
          : undefined,
      loosenings: (found?.loosenings ?? []).flatMap(loosenedFilter),
      hits: found?.nodes ?? [],
      surprise: found?.surprise ?? undefined,
    });
    if (outcome.isDone) return this.pages.show(reply, html);
    return this.pages.showRefused(reply, html, outcome.refusals);
  }

  /** The place that a key names, or what was typed; what comes back from the form unchanged is still the same place. */
  private async placeIn(
    query: unknown,
    typed: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<string | null> {
    if (typed === '') return null;
    const number = placeNumber(typed);
    if (number !== undefined) return globalId('Place', number);
    const before = placeNumber(readForm(query)['at'] ?? '');
    if (before !== undefined) {
      const id = globalId('Place', before);
      const outcome = await this.pages.act(PlaceAskedDocument, { id }, request, reply);
      if (outcome.isDone && outcome.data.place?.label === typed) return id;
    }
    const outcome = await this.pages.act(PlaceTypedDocument, { text: typed }, request, reply);
    return outcome.isDone ? (outcome.data.places.nodes[0]?.id ?? null) : null;
  }
}

function troubleIn({ place, radius }: Asked, found: string | null): Refused[] {
  return [
    ...(place !== '' && found === null ? [{ code: 'place_unknown', field: 'place' }] : []),
    ...(/^-?\d{0,9}$/.test(radius)
      ? []
      : [{ code: 'radius_out_of_range', field: 'radius', facts: { given: radius, least: 1, most: 20_000 } }]),
  ];
}

function variablesOf(asked: Asked, sort: Sort, place: string | null, after: string | undefined) {
  return {
    search: searchInput(asked, place),
    sort: sort.toUpperCase() as Uppercase<Sort>,
    after: after ?? null,
  };
}

/** What was asked for, by the names that the API knows it by. */
function understood(asked: Asked, { can, learn, practices, place }: Answered<unknown>['asked']): Asked {
  const slugs = (named: readonly Named[]) => named.map(({ slug }) => slug).toSorted();
  return {
    ...asked,
    can: slugs(can),
    learn: slugs(learn),
    practices: slugs(practices),
    place: place ? placeKey(place) : '',
  };
}

function namesIn(asked: Answered<unknown>['asked'] | undefined): Map<string, string> {
  const named = asked ? [...asked.can, ...asked.learn, ...asked.practices] : [];
  return new Map(named.map(({ slug, name }) => [slug, name]));
}

/** The form calls it `radius`, as its address does. */
function inTheForm(refused: Refused): Refused {
  return refused.field === 'radiusKm' ? { ...refused, field: 'radius' } : refused;
}
