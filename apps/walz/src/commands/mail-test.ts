import { ConfigurationTrouble, MailTrouble, isMailAddress, trySmtp } from '#platform';
import type { Command } from './command.js';

export const command: Command = {
  name: 'mail-test',
  usage: '<address>',
  says: 'Sends a test mail and says how far it came, in the words of the mail server.',
  async run({ env, clock, print }, args) {
    const [recipient] = args;
    if (args.length !== 1 || recipient === undefined || !isMailAddress(recipient)) {
      print('To whom? npm run walz -- mail-test someone@example.org');
      return 1;
    }
    try {
      await trySmtp({ env, recipient, now: clock(), say: step => print(`✓ ${step}`) });
      return 0;
    } catch (error) {
      if (error instanceof ConfigurationTrouble) for (const problem of error.problems) print(`✗ ${problem}`);
      else if (error instanceof MailTrouble) print(`✗ ${error.message}`);
      else throw error;
      return 1;
    }
  },
};
