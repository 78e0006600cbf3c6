import { stranger, walzItself, type Duty, type Viewer } from '#kernel';
import { mayActAgainst, mayDecide } from './people.policy.js';

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

  it('a moderator against people and moderators, an admin against everybody else', () => {
    expect(mayActAgainst(viewer('max', 'moderator'), person('bob'))).toBe(true);
    expect(mayActAgainst(viewer('max', 'moderator'), person('ida', 'moderator'))).toBe(true);
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
