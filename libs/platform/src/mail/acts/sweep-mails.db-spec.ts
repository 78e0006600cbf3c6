import { walzItself } from '#kernel';
import { inTransaction } from '../../act.js';
import { openDatabase, type DataSource } from '../../database.js';
import { freshDatabase, type FreshDatabase } from '../../testing/fresh-database.js';
import { MailEntity, type MailState } from '../mail.entity.js';
import { sweepMails } from './sweep-mails.js';

const now = Temporal.Instant.from('2027-04-05T06:07:08Z');

describe('sweeping mails', () => {
  let fresh: FreshDatabase;
  let database: DataSource;
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ url: fresh.url, entities: [MailEntity] });
  });
  afterAll(async () => {
    await database.destroy();
    await fresh.drop();
  });

  const aMail = (state: MailState, days: number) => {
    const at = now.subtract({ hours: days * 24 });
    return database.manager.save(MailEntity, {
      key: `${state} ${days}`,
      kind: 'test',
      language: 'en',
      recipient: 'ada@example.org',
      subject: 'A mail',
      text: 'Text',
      html: '<p>Text</p>',
      messageId: '<x@walz.example>',
      state,
      createdAt: at,
      sentAt: state === 'sent' ? at : null,
      complaint: state === 'failed' ? 'no' : null,
    });
  };

  it('takes what went out after 30 days and what stayed after 90, and nothing that waits', async () => {
    const states: [MailState, number][] = [
      ['sent', 29],
      ['sent', 30],
      ['kept', 89],
      ['kept', 90],
      ['failed', 89],
      ['failed', 90],
      ['waiting', 400],
    ];
    for (const [state, days] of states) await aMail(state, days);
    const sweep = () => inTransaction(database, { viewer: walzItself, now }, sweepMails);
    expect(await sweep()).toBe(3);
    const left = await database.manager.find(MailEntity, { order: { key: 'asc' } });
    expect(left.map(({ key }) => key)).toEqual(['failed 89', 'kept 89', 'sent 29', 'waiting 400']);
    expect(await sweep()).toBe(0);
  });
});
