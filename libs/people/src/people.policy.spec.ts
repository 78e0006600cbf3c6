import { stranger, walzItself, type Duty, type Viewer } from '#kernel';
import { mayActAgainst, mayDecide, maySeeAddress, maySeePart } from './people.policy.js';
import { allCircles, circleOf, circles, parts } from './privacy.js';

const ada = { id: 'ada' };
const viewers: Readonly<Record<string, Viewer>> = {
  'a stranger': stranger,
  'somebody with an account': { kind: 'person', personId: 'bob', sessionId: 's' },
  'a program of somebody': { kind: 'person', personId: 'bob', tokenId: 't', scopes: ['read'] },
  'a program of hers': { kind: 'person', personId: 'ada', tokenId: 't', scopes: ['read'] },
  'she herself': { kind: 'person', personId: 'ada', sessionId: 's' },
  'a moderator': { kind: 'person', personId: 'mo', sessionId: 's', duty: 'moderator' },
  'an admin': { kind: 'person', personId: 'al', sessionId: 's', duty: 'admin' },
  'Walz itself': walzItself,
};

describe('who sees a part of a person', () => {
  it.each([
    ['a stranger', ['everyone']],
    ['somebody with an account', ['everyone', 'people']],
    ['a program of somebody', ['everyone', 'people']],
    ['a program of hers', ['everyone', 'people', 'nobody']],
    ['she herself', ['everyone', 'people', 'nobody']],
    ['a moderator', ['everyone', 'people', 'nobody']],
    ['an admin', ['everyone', 'people', 'nobody']],
    ['Walz itself', ['everyone', 'people', 'nobody']],
  ])('%s: what is shown to %j', (name, seen) => {
    expect(circles.filter(circle => maySeePart(viewers[name]!, ada, circle))).toEqual(seen);
    const address = circles.filter(circle => maySeeAddress(viewers[name]!, ada, circle));
    expect(address).toEqual(name === 'a moderator' ? ['everyone', 'people'] : seen);
  });
});

describe('what somebody shows', () => {
  it('is everything but her address and what she reads, where she has chosen nothing', () => {
    const kept = parts.filter(part => circleOf(part, []) !== 'everyone');
    expect(kept).toEqual(['email', 'reading']);
    expect(kept.map(part => circleOf(part, []))).toEqual(['nobody', 'nobody']);
  });

  it('is what she chose, and the rest stays as it is usual', () => {
    const chosen = [{ part: 'email', audience: 'people' } as const];
    expect(allCircles(chosen)).toEqual(
      parts.map(part => ({
        part,
        audience: part === 'email' ? 'people' : part === 'reading' ? 'nobody' : 'everyone',
      })),
    );
  });
});

const viewer = (personId: string, duty?: Duty): Viewer => ({
  kind: 'person',
  personId,
  sessionId: 's',
  ...(duty && { duty }),
});
const person = (id: string, duty: Duty | null = null) => ({ id, duty });

describe('who may act against whom', () => {
  it('nobody against herself', () => {
    for (const duty of ['moderator', 'admin'] as const) {
      expect(mayActAgainst(viewer('max', duty), person('max', duty))).toBe(false);
    }
  });

  it('a moderator against people without a duty, an admin against everybody else', () => {
    expect(mayActAgainst(viewer('max', 'moderator'), person('bob'))).toBe(true);
    expect(mayActAgainst(viewer('max', 'moderator'), person('ida', 'moderator'))).toBe(false);
    expect(mayActAgainst(viewer('eva', 'admin'), person('ida', 'moderator'))).toBe(true);
    expect(mayActAgainst(viewer('max', 'moderator'), person('eva', 'admin'))).toBe(false);
    expect(mayActAgainst(viewer('eva', 'admin'), person('ben', 'admin'))).toBe(true);
  });

  it('whoever reported does not decide, not even as an admin', () => {
    expect(mayDecide(viewer('eva', 'admin'), { reporterId: 'eva' }, person('bob'))).toBe(false);
    expect(mayDecide(viewer('eva', 'admin'), { reporterId: 'ada' }, person('bob'))).toBe(true);
    expect(mayDecide(viewer('max', 'moderator'), { reporterId: 'ada' }, person('eva', 'admin'))).toBe(false);
  });

  it('no admin is within reach of whoever is nobody', () => {
    for (const who of [stranger, walzItself, viewer('ada')]) {
      expect(mayActAgainst(who, person('eva', 'admin'))).toBe(false);
    }
  });
});
