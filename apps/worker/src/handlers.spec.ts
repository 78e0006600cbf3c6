import type { TaskHandlers } from '#platform';
import type { Desk } from './desk.js';
import { handlers } from './handlers.js';
import { cronOf, rhythms } from './rhythms.js';

describe('the tasks', () => {
  it('have each somebody who does them, or the house does not compile', () => {
    const { welcome_a_person: _, ...others } = handlers;
    // @ts-expect-error -- nobody welcomes a person
    const incomplete: TaskHandlers<Desk> = others;
    expect(Object.keys(handlers)).toEqual(expect.arrayContaining(Object.keys(incomplete)));
  });

  it('that come with a rhythm can be done', () => {
    expect(cronOf(rhythms).map(({ task }) => Object.hasOwn(handlers, task))).toEqual(rhythms.map(() => true));
  });
});
