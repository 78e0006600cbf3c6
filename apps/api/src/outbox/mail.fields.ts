import { globalId } from '#kernel';
import type { MailEntity } from '#platform';
import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { linksIn } from './links.js';
import { MailType, OutboxMailType } from './mail.type.js';

@Resolver(() => OutboxMailType)
export class OutboxMailFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: MailEntity): string {
    return globalId('Mail', id);
  }
}

@Resolver(() => MailType)
export class MailFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: MailEntity): string {
    return globalId('Mail', id);
  }

  @ResolveField(() => [String], {
    description: 'The links in its text, each once: what its reader would click.',
  })
  links(@Parent() { text }: MailEntity): string[] {
    return linksIn(text);
  }
}
