import { Refusal, isUuid, parseGlobalId, type Viewer } from '#kernel';
import {
  confirmWarning,
  parseReportWords,
  reportSomething,
  reportsBy,
  type ReportEntity,
  type SnapshotPart,
  triesToReport,
} from '#people';
import { Audience, spendTries } from '#platform';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, pageOf, parsePage, type Connection } from '../connection.js';
import { act, type ApiContext } from '../context.js';
import { input, parseAll } from '../input.js';
import { parseReportPosition, rowOf } from './ids.js';
import { ConfirmWarningInput, ReportInput } from './moderation.input.js';
import { ConfirmWarningPayload, ReportPayload } from './moderation.payload.js';
import { OwnReportConnection, ReportableType } from './report.type.js';
import { reportables } from './reportables.js';

interface Pointed {
  readonly id: string;
  readonly kind: string;
  readonly parts: readonly SnapshotPart[];
  readonly aboutPersonId: string;
}

/** What anybody with an account can do about what she saw. */
@Resolver()
export class ReportsResolver {
  @Audience('signed in')
  @Query(() => ReportableType, { nullable: true, description: 'What this id names, if it can be reported.' })
  async reportable(
    @Args('id', { type: () => ID }) id: string,
    @Context() { db, viewer }: ApiContext,
  ): Promise<Pointed | null> {
    const named = parseGlobalId(id);
    if (!named || !isUuid(named.id) || !Object.hasOwn(reportables, named.kind)) return null;
    const [found] = await reportables[named.kind]!(db, [named.id], viewer);
    return found ? { id, kind: named.kind, parts: found.parts, aboutPersonId: found.aboutPersonId } : null;
  }

  @Audience('signed in')
  @Query(() => OwnReportConnection, { description: 'What the viewer reported, the newest first.' })
  async myReports(
    @Args() args: PageArgs,
    @Context() { db, viewer }: ApiContext,
  ): Promise<Connection<ReportEntity>> {
    const page = parsePage(args, 'my-reports');
    const after = parseReportPosition(page.after);
    const found = await reportsBy(db, personOf(viewer), { limit: page.first + 1, after });
    return pageOf(found, page, 'my-reports', ({ id }) => id);
  }

  @Audience('signed in')
  @Mutation(() => ReportPayload, {
    description: 'Tells those who look after the instance about something; it is kept as it is now.',
  })
  async report(
    @input(ReportInput) wish: ReportInput,
    @Context() context: ApiContext,
  ): Promise<{ report: ReportEntity }> {
    const named = parseGlobalId(wish.subject);
    if (!named || !isUuid(named.id)) throw new Refusal('not_found');
    const { reason } = wish;
    const { words } = parseAll({ words: () => parseReportWords(wish.words ?? '', reason) });
    const { db, now, viewer, address, language } = context;
    await spendTries(db, now, triesToReport(personOf(viewer), address));
    const report = await act(context, at =>
      reportSomething(at, { ...named, reason, words, language }, reportables),
    );
    return { report };
  }

  @Audience('in person')
  @Mutation(() => ConfirmWarningPayload, { description: 'The viewer says that she has read it.' })
  async confirmWarning(
    @input(ConfirmWarningInput) wish: ConfirmWarningInput,
    @Context() context: ApiContext,
  ): Promise<ConfirmWarningPayload> {
    const id = rowOf('Warning', wish.warning);
    await act(context, at => confirmWarning(at, id));
    return { isConfirmed: true };
  }
}

function personOf(viewer: Viewer): string {
  if (viewer.kind !== 'person') throw new Refusal('not_signed_in');
  return viewer.personId;
}
