import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Company', { description: 'A host.' })
export class CompanyType {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;
}
