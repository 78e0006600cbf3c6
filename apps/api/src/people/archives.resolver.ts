import { archivesOf, orderArchive, type ArchiveEntity, triesToOrderArchive } from '#people';
import { Audience, spendTries } from '#platform';
import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { act, whoAsks, type ApiContext } from '../context.js';
import { ArchiveType, OrderArchivePayload } from './archive.type.js';

/** As many as can be there at once. */
const mostArchives = 50;

@Resolver()
export class ArchivesResolver {
  @Audience('in person')
  @Query(() => [ArchiveType], { description: 'Your archives that are not deleted yet, the newest first.' })
  myArchives(@Context() context: ApiContext): Promise<ArchiveEntity[]> {
    return archivesOf(context.db, whoAsks(context), context.now, mostArchives);
  }

  @Audience('in person')
  @Mutation(() => OrderArchivePayload, {
    description: 'Packs all that Walz has of you; look at `myArchives` for how far it is.',
  })
  async orderArchive(@Context() context: ApiContext): Promise<{ archive: ArchiveEntity }> {
    await spendTries(context.db, context.now, triesToOrderArchive(whoAsks(context)));
    return { archive: await act(context, at => orderArchive(at, context.language)) };
  }
}
