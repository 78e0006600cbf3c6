import { Refusal } from '#kernel';

/** What a person would be told, or nothing if her wish is granted. */
export function refusalOf(wish: () => unknown): Pick<Refusal, 'code' | 'facts' | 'field'> | undefined {
  try {
    wish();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, facts: error.facts, field: error.field };
  }
}
