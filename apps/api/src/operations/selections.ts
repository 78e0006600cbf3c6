import { Kind, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

type Fields = Map<string, FieldNode[]>;

/**
 * The fields that are asked of one object, by the keys of the answer, fragments included: where no type is abstract each
 * of them is for this type. Nothing, where a directive decides what is asked, or where a key is no plain key of an object.
 */
export function gathered(sets: readonly SelectionSetNode[], fragments: Fragments): Fields | undefined {
  const fields: Fields = new Map();
  const seen = new Set<string>();
  return sets.every(set => gather(set, fragments, fields, seen)) ? fields : undefined;
}

function gather(set: SelectionSetNode, fragments: Fragments, fields: Fields, seen: Set<string>): boolean {
  return set.selections.every(selection => {
    if (selection.directives?.length) return false;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const found = fields.get(key);
      if (found) found.push(selection);
      else fields.set(key, [selection]);
      return key !== '__proto__';
    }
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return gather(selection.selectionSet, fragments, fields, seen);
    const name = selection.name.value;
    if (seen.has(name)) return true;
    seen.add(name);
    const fragment = fragments.get(name);
    return (
      fragment !== undefined &&
      !fragment.directives?.length &&
      gather(fragment.selectionSet, fragments, fields, seen)
    );
  });
}
