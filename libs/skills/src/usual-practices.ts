/** The slugs of the practices that are offered before anybody types: enough to begin with, few enough to read. */
export const usualPractices: readonly string[] = [
  'pair-programming',
  'mob-programming',
  'test-driven-development',
  'behaviour-driven-development',
  'refactoring',
  'code-review',
  'trunk-based-development',
  'domain-driven-design',
  'event-storming',
  'extreme-programming',
  'kanban',
  'scrum',
];
