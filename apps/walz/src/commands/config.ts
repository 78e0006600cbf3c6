import { settings, type Env } from '#platform';
import { switchedOff } from '../features.js';

/** What is set, what is off and why; never a secret. Needs no database, so that it can tell why there is none. */
export function* showConfig(env: Env, raw: Readonly<Record<string, string | undefined>>): Generator<string> {
  for (const [name, setting] of Object.entries(settings.shape)) {
    const { description = '', secret } = setting.meta() ?? {};
    const value = env[name as keyof Env];
    const shown = value === undefined ? 'not set' : secret ? masked(String(value)) : wordFor(value);
    yield `${name} = ${shown}${raw[name] ? '' : '  (default)'}`;
    yield `    ${description}`;
  }
  for (const { feature, cure } of switchedOff(env)) yield `Off: ${feature}. ${cure}`;
}

function wordFor(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return String(value);
}

/** An address keeps what tells it apart from another; its password, or a token, stays hidden. */
function masked(secret: string): string {
  if (!URL.canParse(secret)) return '***';
  const url = new URL(secret);
  if (url.password) url.password = '***';
  for (const name of Array.from(url.searchParams.keys())) {
    if (/pass|secret|token|key/i.test(name)) url.searchParams.set(name, '***');
  }
  return url.href;
}
