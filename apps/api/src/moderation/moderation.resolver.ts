import {
  appointPerson,
  decideReport,
  findAccounts,
  liftMeasure,
  parseMessage,
  parseModeratorsNote,
  parseOutcome,
  parseSuspension,
  reportFor,
  reportsInState,
  type PersonEntity,
  type ReportEntity,
} from '#people';
import { Audience } from '#platform';
import { Args, Context, ID, Mutation, Query, Resolver, registerEnumType } from '@nestjs/graphql';
import { PageArgs, pageOf, parsePage, type Connection } from '../connection.js';
import { act, type ApiContext } from '../context.js';
import { input, parseAll } from '../input.js';
import { parseReportPosition, rowOf } from './ids.js';
import { AppointInput, DecideReportInput, LiftMeasureInput } from './moderation.input.js';
import { AppointPayload, DecideReportPayload, LiftMeasurePayload } from './moderation.payload.js';
import { AccountConnection, ReportConnection, ReportStateType, ReportType } from './report.type.js';

export enum AccountsOnlyType {
  ON_DUTY = 'on duty',
  UNDER_A_MEASURE = 'under a measure',
}

registerEnumType(AccountsOnlyType, { name: 'AccountsOnly', description: 'A part of all accounts.' });

/** What only those who look after the instance can see and do. */
@Resolver()
export class ModerationResolver {
  @Audience('moderators')
  @Query(() => ReportConnection, {
    description:
      'Reports in this state: those that wait in the order in which they came, those decided the newest first.',
  })
  async reports(
    @Args('state', { type: () => ReportStateType, defaultValue: ReportStateType.OPEN })
    state: ReportStateType,
    @Args() args: PageArgs,
    @Context() { db, viewer }: ApiContext,
  ): Promise<Connection<ReportEntity>> {
    const list = `${state}-reports`;
    const page = parsePage(args, list);
    const after = parseReportPosition(page.after);
    const found = await reportsInState(db, state, viewer, { limit: page.first + 1, after });
    return pageOf(found, page, list, ({ id }) => id);
  }

  @Audience('moderators')
  @Query(() => ReportType, { nullable: true, description: 'One report with everything around it.' })
  report(
    @Args('id', { type: () => ID }) id: string,
    @Context() { db, viewer }: ApiContext,
  ): Promise<ReportEntity | null> {
    return reportFor(db, rowOf('Report', id), viewer);
  }

  @Audience('moderators')
  @Query(() => AccountConnection, {
    description: 'Accounts by name or handle, for admins also by address; the newest first.',
  })
  async accounts(
    @Args('search', { type: () => String, defaultValue: '' }) text: string,
    @Args('only', { type: () => AccountsOnlyType, nullable: true }) only: AccountsOnlyType | null,
    @Args() args: PageArgs,
    @Context() { db, viewer, now }: ApiContext,
  ): Promise<Connection<PersonEntity>> {
    const page = parsePage(args, 'accounts');
    const after = parseReportPosition(page.after);
    const search = { text, only: only ?? null, limit: page.first + 1, after };
    const found = await findAccounts(db, search, viewer, now);
    return pageOf(found, page, 'accounts', ({ id }) => id);
  }

  @Audience('moderators')
  @Mutation(() => DecideReportPayload, {
    description: 'Ends a report: does what was decided, and tells whoever reported and whom it is about.',
  })
  async decideReport(
    @input(DecideReportInput) wish: DecideReportInput,
    @Context() context: ApiContext,
  ): Promise<{ report: ReportEntity }> {
    const reportId = rowOf('Report', wish.report);
    const { action } = wish;
    const said = parseAll({
      until: () => parseSuspension(action, wish.until ?? null, context.now),
      message: () => parseMessage(wish.message ?? '', action),
      outcome: () => parseOutcome(wish.outcome),
      note: () => parseModeratorsNote(wish.note ?? ''),
    });
    return { report: await act(context, at => decideReport(at, { reportId, action, ...said })) };
  }

  @Audience('moderators')
  @Mutation(() => LiftMeasurePayload, { description: 'Takes back what was decided against a person.' })
  async liftMeasure(
    @input(LiftMeasureInput) wish: LiftMeasureInput,
    @Context() context: ApiContext,
  ): Promise<{ account: PersonEntity }> {
    const personId = rowOf('Person', wish.person);
    return { account: await act(context, at => liftMeasure(at, personId, wish.measure)) };
  }

  @Audience('admins')
  @Mutation(() => AppointPayload, {
    description: 'Asks a person to look after the instance, or no longer to.',
  })
  async appoint(
    @input(AppointInput) wish: AppointInput,
    @Context() context: ApiContext,
  ): Promise<{ account: PersonEntity }> {
    const personId = rowOf('Person', wish.person);
    return { account: await act(context, at => appointPerson(at, personId, wish.duty ?? null)) };
  }
}
