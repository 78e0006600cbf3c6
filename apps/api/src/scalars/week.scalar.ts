import { Refusal } from '#kernel';
import { parseWeek, type Week } from '#weeks';
import { GraphQLScalarType, Kind } from 'graphql';

function parse(value: unknown): Week {
  if (typeof value === 'string') return parseWeek(value);
  throw new Refusal('week_malformed', { given: typeof value, right: '2027-W14' });
}

export const WeekScalar = new GraphQLScalarType<Week, string>({
  name: 'Week',
  description:
    'An ISO week, Monday to Sunday, written `2027-W14`. A date, never an instant: no time zone moves it.',
  serialize: value => String(value),
  parseValue: parse,
  parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
});
