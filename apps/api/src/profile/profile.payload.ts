import { Field, ObjectType } from '@nestjs/graphql';
import { PersonType } from '../people/person.type.js';

@ObjectType()
export class SetLanguagePayload {
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType()
export class DropLanguagePayload {
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType()
export class ChangePracticesPayload {
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType()
export class AddLinkPayload {
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType()
export class DropLinkPayload {
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType()
export class RecheckLinkPayload {
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType()
export class SetPhotoPayload {
  @Field(() => PersonType)
  person!: PersonType;
}

@ObjectType()
export class DropPhotoPayload {
  @Field(() => PersonType)
  person!: PersonType;
}
