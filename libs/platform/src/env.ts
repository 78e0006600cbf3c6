import { z } from 'zod';
import { isThisMachine } from './providers/provider.js';

const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, { error: `must be one of ${words.join(', ')}` });
const onOff = oneOf(['on', 'off']).transform(word => word === 'on');
/** A provider's word is believed, so nobody may be able to change it on its way. */
const httpsOrHere = (error: string) =>
  z.url({ protocol: /^https?$/, error }).refine(text => !URL.canParse(text) || isSafeLine(new URL(text)), {
    error: 'must begin with https://; only a provider on this machine may do without',
  });
const isSafeLine = (url: URL): boolean => url.protocol === 'https:' || isThisMachine(url);
const wholeNumber = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};

/** Every setting there is. The table in the README is generated from here. */
export const settings = z.object({
  // Read more closely when it is used: whoever examines the server finds better words for what is wrong with it.
  DATABASE_URL: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'A PostgreSQL 18 server to use instead of the embedded one.', secret: true }),
  WALZ_DATA: z
    .string()
    .min(1)
    .default('.walz')
    .meta({ description: 'The folder for the embedded database and for uploaded files.' }),
  WALZ_DEMO: onOff
    .default(true)
    .meta({ description: 'Tells a demo season on an empty database; `off` starts with an empty site.' }),
  WALZ_URL: z
    .url({ protocol: /^https?$/, error: 'must be the address people type, like https://walz.example' })
    .optional()
    .meta({
      description:
        'The public address of the site, used in mails and links; default `http://localhost:<PORT>`.',
    }),
  HOST: z
    .string()
    .min(1)
    .default('localhost')
    .meta({ description: 'The address to listen on; `0.0.0.0` for all.' }),
  PORT: wholeNumber(0, 65_535)
    .default(3000)
    .meta({ description: 'The port to listen on; `0` for any free one.' }),
  WALZ_TRUST_PROXY: onOff.default(false).meta({
    description:
      'Believes what the last proxy says in `X-Forwarded-*`; only `on` behind a reverse proxy that sets them.',
  }),
  WALZ_SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be a URL like smtps://account:password@mail.example:465' })
    .optional()
    .meta({
      description: 'The mail server. Without it mails are kept in an outbox that an admin can read.',
      secret: true,
    }),
  WALZ_MAIL_FROM: z
    .string()
    .min(3)
    .optional()
    .meta({ description: 'The sender of all mail; default: the account in `WALZ_SMTP_URL`.' }),
  WALZ_SIGN_UP: oneOf(['open', 'invitation', 'closed'])
    .default('open')
    .meta({ description: 'Who may make an account: anybody, whoever has an invitation, or nobody.' }),
  WALZ_GITHUB_CLIENT_ID: z.string().min(1).optional().meta({
    description:
      'Turns on sign-in by GitHub, with its secret below. Callback: `<WALZ_URL>/sign-in/with/github/callback`.',
  }),
  WALZ_GITHUB_CLIENT_SECRET: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The secret of the GitHub OAuth app.', secret: true }),
  WALZ_GITHUB_URL: httpsOrHere(
    'must be the address of a GitHub Enterprise server, like https://github.example',
  )
    .default('https://github.com')
    .meta({ description: 'Another GitHub than the public one: an Enterprise server.' }),
  WALZ_OIDC_ISSUER: httpsOrHere('must be the issuer of an OpenID Connect provider, like https://id.example')
    .optional()
    .meta({
      description:
        'Turns on sign-in by an OpenID Connect provider, with its client below. Callback: `<WALZ_URL>/sign-in/with/oidc/callback`.',
    }),
  WALZ_OIDC_CLIENT_ID: z.string().min(1).optional().meta({ description: 'The client at that provider.' }),
  WALZ_OIDC_CLIENT_SECRET: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Its secret, if it has one.', secret: true }),
  WALZ_OIDC_NAME: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .meta({ description: 'What people call that provider; default: its host.' }),
  WALZ_DB_POOL: wholeNumber(2, 200)
    .default(10)
    .meta({ description: 'Most connections to the database per process.' }),
  WALZ_JOBS: wholeNumber(1, 64).default(4).meta({ description: 'How many tasks a worker does at once.' }),
  WALZ_LOG: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .meta({ description: 'How much is logged, as one JSON object per line on standard output.' }),
  WALZ_METRICS_TOKEN: z.string().min(16).optional().meta({
    description: 'Who shows it as a Bearer token reads `/metrics`; without it only this machine may.',
    secret: true,
  }),
  WALZ_SOURCE_URL: z
    .url({ protocol: /^https?$/, error: 'must be a URL like https://example.org/walz' })
    .optional()
    .meta({ description: 'Where the source code of this instance is offered; linked in the footer.' }),
  NODE_ENV: oneOf(['production', 'development', 'test'])
    .default('production')
    .meta({ description: '`development` shows `/styleguide` and the text of unexpected errors.' }),
});

type Settings = z.infer<typeof settings>;

export type Env = Readonly<Settings>;

/** Settings that turn something on only together, and what is of no use without them. */
const together = [
  { whole: ['WALZ_GITHUB_CLIENT_ID', 'WALZ_GITHUB_CLIENT_SECRET'], besides: ['WALZ_GITHUB_URL'] },
  {
    whole: ['WALZ_OIDC_ISSUER', 'WALZ_OIDC_CLIENT_ID'],
    besides: ['WALZ_OIDC_CLIENT_SECRET', 'WALZ_OIDC_NAME'],
  },
] as const;

function* halves(given: Readonly<Record<string, unknown>>): Generator<string> {
  for (const { whole, besides } of together) {
    const present = [...whole, ...besides].filter(name => given[name] !== undefined);
    const missing = whole.filter(name => given[name] === undefined);
    if (present.length === 0) continue;
    for (const name of missing) yield `${name}: is missing; ${present.join(', ')} alone turns nothing on`;
  }
}

export class ConfigurationTrouble extends Error {
  override readonly name = 'ConfigurationTrouble';
  constructor(readonly problems: readonly string[]) {
    super(`The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}.`);
  }
}

/** Reads the environment once and names every problem at once. */
export function readEnv(raw: Readonly<Record<string, string | undefined>>): Env {
  const known = Object.keys(settings.shape);
  // An empty value is what a compose file makes of an unset one.
  const given = Object.fromEntries(
    Object.entries(raw).filter(([name, value]) => known.includes(name) && value),
  );
  const unknown = Object.keys(raw).filter(name => name.startsWith('WALZ_') && !known.includes(name));
  const parsed = settings.safeParse(given);
  const problems = [
    ...(parsed.error?.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`) ?? []),
    ...halves(given),
    ...unknown.map(name => `${name}: is not a setting of Walz; the settings are ${known.join(', ')}`),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigurationTrouble(problems);
  return Object.freeze(parsed.data);
}
