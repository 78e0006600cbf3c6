import { Kind, type ValidationContext, type ValidationRule } from 'graphql';
import { fold, groundOf, type Measure } from './fold.js';
import { pastLimit, type LimitCode, type Limits } from './limits.js';
import { isUnfit } from './text.js';

const add = (one: number, other: number): number => one + other;

const depth: Measure = { field: (_, inside) => inside + 1, both: Math.max };
const rootFields: Measure = { field: () => 1, both: add };
const aliases: Measure = { field: ({ node }, inside) => inside + (node.alias ? 1 : 0), both: add };

/** The lists by which the schema of a schema leads back to itself. */
const recursive = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes']);
const introspectionLists: Measure = {
  field: ({ node, parent }, inside) =>
    inside + (parent?.name.startsWith('__') && recursive.has(node.name.value) ? 1 : 0),
  both: Math.max,
};

/** Refuses an operation in which the measure finds more than the most. */
function atMost(code: LimitCode, most: number, measure: Measure): ValidationRule {
  return context => {
    const ground = groundOf(context.getSchema(), context.getDocument());
    return {
      OperationDefinition(operation) {
        const found = fold(operation, ground, measure);
        if (found > most)
          context.reportError(pastLimit(code, { most, found: Math.min(found, 1e9) }, { at: operation }));
        return false;
      },
    };
  };
}

function fewDirectives(most: number): ValidationRule {
  return (context: ValidationContext) => {
    let found = 0;
    return {
      Directive: () => void found++,
      Document: {
        leave(document) {
          if (found > most)
            context.reportError(pastLimit('too_many_directives', { most, found }, { at: document }));
        },
      },
    };
  };
}

/** A text that PostgreSQL could not keep is no text, also where it is written into the document. */
const textsAreFit: ValidationRule = context => ({
  [Kind.STRING](node) {
    if (isUnfit(node.value)) context.reportError(pastLimit('text_unfit', {}, { at: node }));
  },
});

/** These run before the rules of GraphQL itself: some of those take long for what these refuse. */
export function limitRules(limits: Limits): readonly ValidationRule[] {
  return [
    atMost('too_deep', limits.depth, depth),
    atMost('too_recursive', limits.introspectionLists, introspectionLists),
    atMost('too_many_root_fields', limits.rootFields, rootFields),
    atMost('too_many_aliases', limits.aliases, aliases),
    fewDirectives(limits.directives),
    textsAreFit,
  ];
}
