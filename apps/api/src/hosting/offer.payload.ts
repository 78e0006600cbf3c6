import { Field, ObjectType } from '@nestjs/graphql';
import { OfferType } from './offer.type.js';

@ObjectType()
export class DraftOfferPayload {
  @Field(() => OfferType)
  offer!: OfferType;
}

@ObjectType()
export class ChangeOfferPayload {
  @Field(() => OfferType)
  offer!: OfferType;
}

@ObjectType()
export class SetOfferWeeksPayload {
  @Field(() => OfferType)
  offer!: OfferType;
}

@ObjectType()
export class OpenOfferPayload {
  @Field(() => OfferType)
  offer!: OfferType;
}

@ObjectType()
export class PauseOfferPayload {
  @Field(() => OfferType)
  offer!: OfferType;
}

@ObjectType()
export class CloseOfferPayload {
  @Field(() => OfferType)
  offer!: OfferType;
}

@ObjectType()
export class CopyOfferPayload {
  @Field(() => OfferType)
  offer!: OfferType;
}

@ObjectType()
export class ConfirmOfferPayload {
  @Field(() => OfferType)
  offer!: OfferType;
}

@ObjectType()
export class AnswerOfferPayload {
  @Field(() => OfferType)
  offer!: OfferType;
}

@ObjectType()
export class AddLodgingPicturePayload {
  @Field(() => OfferType)
  offer!: OfferType;
}

@ObjectType()
export class DropLodgingPicturePayload {
  @Field(() => OfferType)
  offer!: OfferType;
}
