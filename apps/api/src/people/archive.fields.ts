import { globalId } from '#kernel';
import type { ArchiveEntity } from '#people';
import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ArchiveType } from './archive.type.js';

@Resolver(() => ArchiveType)
export class ArchiveFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: ArchiveEntity): string {
    return globalId('Archive', id);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The path of the ZIP file on this site, once it is done.',
  })
  path(@Parent() { id, state }: ArchiveEntity): string | null {
    return state === 'done' ? `/settings/data/archive/${id}.zip` : null;
  }
}
