import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function parse(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError('Markdown is a text.');
}

export const MarkdownScalar = new GraphQLScalarType<string, string>({
  name: 'Markdown',
  description:
    'A text in CommonMark, as it was typed. HTML in it is text, and pictures are their descriptions.',
  serialize: value => String(value),
  parseValue: parse,
  parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : undefined),
});
