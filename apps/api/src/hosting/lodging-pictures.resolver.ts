import { addLodgingPicture, dropLodgingPicture, parseAlt, type OfferEntity } from '#hosting';
import { Audience } from '#platform';
import { Context, Mutation, Resolver } from '@nestjs/graphql';
import { act, type ApiContext } from '../context.js';
import { input } from '../input.js';
import { idOf } from './ids.js';
import { AddLodgingPictureInput, DropLodgingPictureInput } from './offer.input.js';
import { AddLodgingPicturePayload, DropLodgingPicturePayload } from './offer.payload.js';

@Resolver()
export class LodgingPicturesResolver {
  @Audience('signed in')
  @Mutation(() => AddLodgingPicturePayload)
  async addLodgingPicture(
    @input(AddLodgingPictureInput) { offer: id, upload, alt }: AddLodgingPictureInput,
    @Context() context: ApiContext,
  ): Promise<{ offer: OfferEntity }> {
    const [offerId, picture] = [idOf('Offer', id), { upload, alt: parseAlt(alt) }];
    return { offer: await act(context, at => addLodgingPicture(at, offerId, picture)) };
  }

  @Audience('signed in')
  @Mutation(() => DropLodgingPicturePayload)
  async dropLodgingPicture(
    @input(DropLodgingPictureInput) { offer: id, key }: DropLodgingPictureInput,
    @Context() context: ApiContext,
  ): Promise<{ offer: OfferEntity }> {
    const offerId = idOf('Offer', id);
    return { offer: await act(context, at => dropLodgingPicture(at, offerId, key)) };
  }
}
