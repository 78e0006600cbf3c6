import { Refusal } from '#kernel';
import { GraphQLScalarType, Kind } from 'graphql';

function parse(value: unknown): Temporal.PlainDate {
  try {
    // Only the plain form: the platform would take a moment and cut it, in no zone that anybody meant.
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return Temporal.PlainDate.from(value);
  } catch {
    // Said below, for every kind of rubbish alike.
  }
  throw new Refusal('day_malformed', { right: '2027-04-05' });
}

export const DateScalar = new GraphQLScalarType<Temporal.PlainDate, string>({
  name: 'Date',
  description: 'A day of the calendar, written `2027-04-05`. No time zone moves it.',
  serialize: value => (value as Temporal.PlainDate).toString(),
  parseValue: parse,
  parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
});
