import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/** Whatever could say who somebody is, or open a door, stays out of the log. */
const secrets = ['email', 'password', 'secret', 'token', 'cookie', 'authorization', 'name', 'to'];

export function openLog(level: string, destination?: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      redact: { paths: secrets.flatMap(key => [key, `*.${key}`]), censor: '…' },
    },
    ...(destination ? [destination] : []),
  );
}
