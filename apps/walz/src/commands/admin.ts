import { Refusal, walzItself } from '#kernel';
import { addressOfLink, appointAdmin, parseEmail } from '#people';
import { inTransaction } from '#platform';
import type { Command, CommandHouse } from './command.js';

export const command: Command = {
  name: 'admin',
  usage: '<address>',
  says: 'Makes the account of this e-mail address an admin, or makes one for it.',
  async run({ env, database, clock, print }, args) {
    const [address] = args;
    const email = args.length === 1 && address !== undefined ? addressIn(address) : undefined;
    if (email === undefined) {
      print('Who? npm run walz -- admin you@example.org');
      return 1;
    }
    const { person, isNew, secret } = await inTransaction(
      database,
      { viewer: walzItself, now: clock() },
      act => appointAdmin(act, email),
    );
    print(`@${person.handle} (${person.name}) ${isNew ? 'is made, and is an admin' : 'is an admin now'}.`);
    if (secret === null) return 0;
    if (!isNew) {
      print('Nobody had proved this address yet, so whatever opened the account before is void.');
    }
    print('This link sets its password. It works for one hour, once:');
    print(`    ${addressOfLink(originOf(env), 'reset', secret)}`);
    return 0;
  },
};

function addressIn(text: string): string | undefined {
  try {
    return parseEmail(text);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function originOf({ WALZ_URL, PORT }: CommandHouse['env']): string {
  return new URL(WALZ_URL ?? `http://localhost:${PORT}`).origin;
}
