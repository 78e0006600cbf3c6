import { Refusal, isUuid, parseGlobalId } from '#kernel';
import { Audience, dropMail, outboxMails, readMail, retryMail, type MailEntity } from '#platform';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, pageOf, parsePage, type Connection } from '../connection.js';
import { act, type ApiContext } from '../context.js';
import { input } from '../input.js';
import { MailType, OutboxMailConnection } from './mail.type.js';
import { OutboxMailInput } from './outbox.input.js';
import { DropMailPayload, RetryMailPayload } from './outbox.payload.js';

@Resolver()
export class OutboxResolver {
  @Audience('admins')
  @Query(() => OutboxMailConnection, { description: 'The mails that did not go out, the newest first.' })
  async outbox(@Args() args: PageArgs, @Context() { db }: ApiContext): Promise<Connection<MailEntity>> {
    const page = parsePage(args, 'outbox');
    if (page.after !== null && !isUuid(page.after)) throw new Refusal('cursor_foreign', {}, 'after');
    const found = await outboxMails(db, { limit: page.first + 1, after: page.after });
    return pageOf(found, page, 'outbox', ({ id }) => id);
  }

  @Audience('admins')
  @Query(() => MailType, { nullable: true, description: 'One mail; every look at one is in the audit log.' })
  mail(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: ApiContext,
  ): Promise<MailEntity | null> | null {
    const mailId = mailIdIn(id);
    return mailId === undefined ? null : act(context, at => readMail(at, mailId));
  }

  @Audience('admins')
  @Mutation(() => RetryMailPayload)
  async retryMail(
    @input(OutboxMailInput) wish: OutboxMailInput,
    @Context() context: ApiContext,
  ): Promise<{ mail: MailEntity }> {
    const mailId = expectMailId(wish.mail);
    return { mail: await act(context, at => retryMail(at, mailId)) };
  }

  @Audience('admins')
  @Mutation(() => DropMailPayload)
  async dropMail(
    @input(OutboxMailInput) wish: OutboxMailInput,
    @Context() context: ApiContext,
  ): Promise<DropMailPayload> {
    const mailId = expectMailId(wish.mail);
    await act(context, at => dropMail(at, mailId));
    return { mail: wish.mail };
  }
}

function mailIdIn(id: string): string | undefined {
  const parsed = parseGlobalId(id);
  return parsed?.kind === 'Mail' && isUuid(parsed.id) ? parsed.id : undefined;
}

function expectMailId(id: string): string {
  const mailId = mailIdIn(id);
  if (mailId === undefined) throw new Refusal('not_found', {}, 'mail');
  return mailId;
}
