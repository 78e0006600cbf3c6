import {
  comeBack,
  hasPassword,
  leaveWalz,
  personById,
  provedSelf,
  type PersonEntity,
  triesToProvePassword,
} from '#people';
import { Audience, forgiveTries, spendTries } from '#platform';
import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { act, whoAsks, type ApiContext } from '../context.js';
import { input } from '../input.js';
import { ComeBackPayload, LeaveWalzInput, LeaveWalzPayload, LeavingType } from './leaving.type.js';

@Resolver()
export class LeavingResolver {
  @Audience('in person')
  @Query(() => LeavingType, { description: 'Whether and when you leave, and what leaving asks for.' })
  async myLeaving(@Context() context: ApiContext): Promise<LeavingType> {
    const id = whoAsks(context);
    const person = await personById(context.db, id);
    return { leavesAt: person?.leavesAt ?? null, asksPassword: await hasPassword(context.db, id) };
  }

  @Audience('in person')
  @Mutation(() => LeaveWalzPayload, {
    description: 'Deletes your account in fourteen days; from now on nobody else sees you.',
  })
  async leaveWalz(
    @input(LeaveWalzInput) wish: LeaveWalzInput,
    @Context() context: ApiContext,
  ): Promise<{ person: PersonEntity }> {
    const { db, now, language } = context;
    const me = whoAsks(context);
    // The same password as at every other place that asks for it, so the same tries.
    const tries = triesToProvePassword(me);
    await spendTries(db, now, tries);
    const proved = await provedSelf(db, me, wish);
    const person = await act(context, at => leaveWalz(at, proved, language));
    await forgiveTries(db, tries);
    return { person };
  }

  @Audience('in person')
  @Mutation(() => ComeBackPayload, { description: 'Stays, as long as your account is not deleted.' })
  async comeBack(@Context() context: ApiContext): Promise<{ person: PersonEntity }> {
    return { person: await act(context, comeBack) };
  }
}
