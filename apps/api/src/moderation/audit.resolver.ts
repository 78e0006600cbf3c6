import { Refusal } from '#kernel';
import { auditLog, personByHandle, type AuditEntry } from '#people';
import { Audience } from '#platform';
import { Args, ArgsType, Context, Field, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, pageOf, parsePage, type Connection } from '../connection.js';
import type { ApiContext } from '../context.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { AuditEntryConnection } from './report.type.js';

@ArgsType()
class AuditArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'The handle of who did it, or to whom it was done.' })
  person?: string | null;

  @Field(() => String, { nullable: true, description: 'What happened, such as `person_hidden`.' })
  what?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From this moment on.' })
  since?: Temporal.Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this moment.' })
  before?: Temporal.Instant | null;
}

@Resolver()
export class AuditResolver {
  @Audience('moderators')
  @Query(() => AuditEntryConnection, {
    description:
      'What happened, the newest first. A moderator reads what concerns reports, an admin all of it.',
  })
  async auditLog(
    @Args() args: AuditArgs,
    @Context() { db, viewer }: ApiContext,
  ): Promise<Connection<AuditEntry>> {
    const page = parsePage(args, 'audit');
    if (page.after !== null && !/^[1-9]\d{0,17}$/.test(page.after)) {
      throw new Refusal('cursor_foreign', {}, 'after');
    }
    const { person, what, since, before } = args;
    const whose = person ? await personByHandle(db, person, viewer) : undefined;
    if (whose === null) return pageOf<AuditEntry>([], page, 'audit', ({ id }) => id);
    const search = {
      personId: whose?.id ?? null,
      what: what || null,
      since: since ?? null,
      before: before ?? null,
      limit: page.first + 1,
      after: page.after,
    };
    return pageOf(await auditLog(db, search, viewer), page, 'audit', ({ id }) => id);
  }
}
