import { Refusal } from '#kernel';
import { parseWeek, type Week } from '#weeks';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function parse(value: unknown): Week {
  if (typeof value !== 'string') throw new GraphQLError('A week is written like "2027-W14".');
  try {
    return parseWeek(value);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new GraphQLError('A week is written like "2027-W14" and must exist.', {
      extensions: { code: error.code, facts: error.facts },
    });
  }
}

export const WeekScalar = new GraphQLScalarType<Week, string>({
  name: 'Week',
  description: 'An ISO week, Monday to Sunday, written `2027-W14`. A date, never an instant: no time zone moves it.',
  serialize: value => String(value),
  parseValue: parse,
  parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
});
