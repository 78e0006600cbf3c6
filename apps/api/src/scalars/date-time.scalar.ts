import { Refusal } from '#kernel';
import { GraphQLScalarType, Kind } from 'graphql';

function parse(value: unknown): Temporal.Instant {
  try {
    if (typeof value === 'string') return Temporal.Instant.from(value);
  } catch {
    // Said below, for every kind of rubbish alike.
  }
  throw new Refusal('moment_malformed', { right: '2027-04-05T08:00:00Z' });
}

export const DateTimeScalar = new GraphQLScalarType<Temporal.Instant, string>({
  name: 'DateTime',
  description: 'A moment in UTC, as in RFC 3339.',
  serialize: value => (value as Temporal.Instant).toString({ smallestUnit: 'millisecond' }),
  parseValue: parse,
  parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
});
