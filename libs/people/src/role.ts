/** What people do where software is made, in the order in which they are offered. */
export const roles = [
  'developer',
  'tester',
  'designer',
  'architect',
  'operations',
  'data',
  'security',
  'product',
  'management',
  'coaching',
  'writing',
  'trainee',
  'other',
] as const;
export type Role = (typeof roles)[number];
