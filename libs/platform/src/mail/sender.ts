import { domainToASCII } from 'node:url';
import { ConfigurationTrouble, type Env } from '../env.js';
import { isMailAddress, oneLine } from './letter.js';
import { smtpServerOf } from './smtp-server.js';

export interface Sender {
  readonly name: string;
  readonly address: string;
}

/**
 * Whom a relay lets this account send as: the account itself, unless `WALZ_MAIL_FROM` says otherwise. It is both
 * envelope and From, because most relays refuse a mail in which they differ.
 */
export function senderOf({
  WALZ_SMTP_URL,
  WALZ_MAIL_FROM,
}: Pick<Env, 'WALZ_SMTP_URL' | 'WALZ_MAIL_FROM'>): Sender {
  if (WALZ_MAIL_FROM !== undefined) return parseSender(WALZ_MAIL_FROM);
  const account = WALZ_SMTP_URL === undefined ? undefined : smtpServerOf(WALZ_SMTP_URL).account?.user;
  if (account !== undefined && isMailAddress(account)) return { name: 'Walz', address: account };
  throw new ConfigurationTrouble([
    'WALZ_MAIL_FROM: is needed, because WALZ_SMTP_URL has no account that is an e-mail address; ' +
      'set it to the address that this account may send from, like Walz <walz@mail.example>',
  ]);
}

function parseSender(text: string): Sender {
  const [, quoted, plain, inBrackets, bare] =
    /^\s*(?:(?:"([^"]*)"|([^"<>]*?))\s*<([^<>]*)>|(\S+))\s*$/.exec(text) ?? [];
  const address = (inBrackets ?? bare ?? '').trim();
  if (!isMailAddress(address)) {
    throw new ConfigurationTrouble([
      'WALZ_MAIL_FROM: must be an address like walz@mail.example or Walz <walz@mail.example>',
    ]);
  }
  return { name: oneLine(quoted ?? plain ?? '') || 'Walz', address };
}

export function domainOf({ address }: Sender): string {
  return domainToASCII(address.slice(address.lastIndexOf('@') + 1)) || 'localhost';
}
