import { globalId } from '#kernel';
import { createHash, randomBytes } from 'node:crypto';
import type { Client, Reply, TestHouse } from '../../../../walz/src/testing/open-test-house.js';
import type { TestPerson } from '../../../../walz/src/testing/people.js';

export const idOf = ({ id }: Pick<TestPerson, 'id'>): string => globalId('Person', id);

export const codeOf = ({ errors }: Pick<Reply<unknown>, 'errors'>): unknown =>
  errors?.[0]?.extensions['code'];

export const report = (who: Client, subject: string, wish: Record<string, unknown> = {}) =>
  who.ask<{ report: { report: { id: string } } }>(
    'mutation ($input: ReportInput!) { report(input: $input) { report { id state outcome } } }',
    { input: { subject, reason: 'SPAM', ...wish } },
  );

/** A report that is there, for what comes after. */
export async function reportOn(who: Client, about: TestPerson): Promise<string> {
  const { data, errors } = await report(who, idOf(about));
  if (!data) throw new Error(`The report was refused: ${String(codeOf({ errors: errors! }))}`);
  return data.report.report.id;
}

export const decide = (who: Client, id: string, action: string, wish: Record<string, unknown> = {}) =>
  who.ask(
    'mutation ($input: DecideReportInput!) { decideReport(input: $input) { report { state action } } }',
    {
      input: {
        report: id,
        action,
        outcome: 'We looked at it.',
        message: 'Please do not sell shoes here.',
        ...(action === 'SUSPEND' && { until: '2027-04-12T00:00:00Z' }),
        ...wish,
      },
    },
  );

export const lift = (who: Client, person: TestPerson, measure: string) =>
  who.ask('mutation ($input: LiftMeasureInput!) { liftMeasure(input: $input) { account { hiddenAt } } }', {
    input: { person: idOf(person), measure },
  });

export const appoint = (who: Client, person: TestPerson, duty: string | null) =>
  who.ask('mutation ($input: AppointInput!) { appoint(input: $input) { account { duty } } }', {
    input: { person: idOf(person), duty },
  });

export const signIn = (house: TestHouse, { email, password }: TestPerson) => {
  const client = house.client();
  return {
    client,
    answer: client.ask('mutation ($input: SignInInput!) { signIn(input: $input) { person { handle } } }', {
      input: { email, password },
    }),
  };
};

/** A token of hers, as if she had made it. */
export async function aToken(house: TestHouse, { id }: TestPerson, scopes: string[]): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await house.plant.database.query(
    `insert into access_token (person_id, name, scopes, secret_hash, created_at) values ($1, 'a program', $2, $3, now())`,
    [id, scopes, createHash('sha256').update(secret).digest()],
  );
  return `walz_${secret}`;
}

export async function chronicleOf(house: TestHouse, what: string): Promise<Record<string, unknown>[]> {
  return house.plant.database.query(
    'select actor_id, subject_kind, subject_id, facts from chronicle where what = $1 order by id',
    [what],
  );
}

/** The mail with this key, once it is written. */
export async function mailUnder(
  house: TestHouse,
  key: string,
): Promise<{ recipient: string; language: string; subject: string; text: string; html: string }> {
  for (let tries = 0; tries < 400; tries++) {
    const [mail] = await house.plant.database.query<
      { recipient: string; language: string; subject: string; text: string; html: string }[]
    >('select recipient, language, subject, text, html from mail where key = $1', [key]);
    if (mail) return mail;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error(`No mail ${key} was written.`);
}
