import {
  answerOffer,
  changeOffer,
  closeOffer,
  confirmOffer,
  copyOffer,
  draftOffer,
  offerCalled,
  offeredWeeks,
  offersOfMember,
  openOffer,
  parseExceptions,
  parseSeats,
  pauseOffer,
  setOfferWeeks,
  type OfferEntity,
} from '#hosting';
import { Refusal, isUuid } from '#kernel';
import { Audience, type Act } from '#platform';
import { parseWeeks } from '#weeks';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, pageOf, parsePage, type Connection } from '../connection.js';
import { act, type ApiContext, whoAsks } from '../context.js';
import { input, parseAll } from '../input.js';
import { idOf } from './ids.js';
import { detailsIn } from './offer-details.js';
import {
  AnswerOfferInput,
  ChangeOfferInput,
  CloseOfferInput,
  ConfirmOfferInput,
  CopyOfferInput,
  DraftOfferInput,
  OpenOfferInput,
  PauseOfferInput,
  SetOfferWeeksInput,
} from './offer.input.js';
import {
  AnswerOfferPayload,
  ChangeOfferPayload,
  CloseOfferPayload,
  ConfirmOfferPayload,
  CopyOfferPayload,
  DraftOfferPayload,
  OpenOfferPayload,
  PauseOfferPayload,
  SetOfferWeeksPayload,
} from './offer.payload.js';
import { OfferConnection, OfferType } from './offer.type.js';

interface OfferPayload {
  readonly offer: OfferEntity;
}

@Resolver()
export class OffersResolver {
  @Audience('everyone')
  @Query(() => OfferType, {
    nullable: true,
    description:
      'The offer with this slug, or with it in former days; a draft is there for the company only.',
  })
  offer(
    @Args('slug', { type: () => String }) slug: string,
    @Context() { db, viewer }: ApiContext,
  ): Promise<OfferEntity | null> {
    return offerCalled(db, slug, viewer);
  }

  @Audience('signed in')
  @Query(() => OfferConnection, {
    description: 'Of all companies that you act for, in whatever state; the newest first.',
  })
  async myOffers(@Args() args: PageArgs, @Context() context: ApiContext): Promise<Connection<OfferEntity>> {
    const page = parsePage(args, 'my-offers');
    if (page.after !== null && !isUuid(page.after)) throw new Refusal('cursor_foreign', {}, 'after');
    const found = await offersOfMember(context.db, whoAsks(context), {
      limit: page.first + 1,
      after: page.after,
    });
    return pageOf(found, page, 'my-offers', ({ id }) => id);
  }

  @Audience('signed in')
  @Mutation(() => DraftOfferPayload, { description: 'Only the company sees a draft.' })
  async draftOffer(
    @input(DraftOfferInput) wish: DraftOfferInput,
    @Context() context: ApiContext,
  ): Promise<OfferPayload> {
    const details = { title: '', ...detailsIn(wish) };
    const company = idOf('Company', wish.company);
    return { offer: await act(context, at => draftOffer(at, company, details)) };
  }

  @Audience('signed in')
  @Mutation(() => ChangeOfferPayload, { description: 'What is not given stays as it is.' })
  changeOffer(
    @input(ChangeOfferInput) wish: ChangeOfferInput,
    @Context() context: ApiContext,
  ): Promise<OfferPayload> {
    const details = detailsIn(wish);
    return done(context, wish, (at, id) => changeOffer(at, id, details));
  }

  @Audience('signed in')
  @Mutation(() => SetOfferWeeksPayload, {
    description: 'At most 60 weeks ahead; a seat that a guest has stays hers.',
  })
  setOfferWeeks(
    @input(SetOfferWeeksInput) wish: SetOfferWeeksInput,
    @Context() context: ApiContext,
  ): Promise<OfferPayload> {
    const { weeks, seats, exceptions } = parseAll({
      weeks: () => parseWeeks(wish.weeks, 'weeks'),
      seats: () => parseSeats(wish.seats),
      exceptions: () => parseExceptions(wish.exceptions),
    });
    const offered = offeredWeeks(weeks, seats, exceptions);
    return done(context, wish, (at, id) => setOfferWeeks(at, id, offered));
  }

  @Audience('signed in')
  @Mutation(() => OpenOfferPayload, { description: 'From now on guests find it.' })
  openOffer(
    @input(OpenOfferInput) wish: OpenOfferInput,
    @Context() context: ApiContext,
  ): Promise<OfferPayload> {
    return done(context, wish, openOffer);
  }

  @Audience('signed in')
  @Mutation(() => PauseOfferPayload, { description: 'Nobody finds it, until it is opened again.' })
  pauseOffer(
    @input(PauseOfferInput) wish: PauseOfferInput,
    @Context() context: ApiContext,
  ): Promise<OfferPayload> {
    return done(context, wish, pauseOffer);
  }

  @Audience('signed in')
  @Mutation(() => CloseOfferPayload, { description: 'For good; it can be copied.' })
  closeOffer(
    @input(CloseOfferInput) wish: CloseOfferInput,
    @Context() context: ApiContext,
  ): Promise<OfferPayload> {
    return done(context, wish, closeOffer);
  }

  @Audience('signed in')
  @Mutation(() => CopyOfferPayload, {
    description: 'A draft that says the same; weeks that are over do not come along.',
  })
  copyOffer(
    @input(CopyOfferInput) wish: CopyOfferInput,
    @Context() context: ApiContext,
  ): Promise<OfferPayload> {
    return done(context, wish, copyOffer);
  }

  @Audience('signed in')
  @Mutation(() => ConfirmOfferPayload, {
    description: 'It still holds, and is asked after again in 90 days.',
  })
  confirmOffer(
    @input(ConfirmOfferInput) wish: ConfirmOfferInput,
    @Context() context: ApiContext,
  ): Promise<OfferPayload> {
    return done(context, wish, confirmOffer);
  }

  @Audience('everyone')
  @Mutation(() => AnswerOfferPayload, {
    description: 'What the link in a mail says, that asked whether the offer still holds.',
  })
  async answerOffer(
    @input(AnswerOfferInput) { offer: slug, secret, holds }: AnswerOfferInput,
    @Context() context: ApiContext,
  ): Promise<OfferPayload> {
    return { offer: await act(context, at => answerOffer(at, { slug, secret, holds })) };
  }
}

async function done(
  context: ApiContext,
  { offer }: { readonly offer: string },
  work: (at: Act, id: string) => Promise<OfferEntity>,
): Promise<OfferPayload> {
  const id = idOf('Offer', offer);
  return { offer: await act(context, at => work(at, id)) };
}
