import { openTestHouse, type Client, type TestHouse } from './testing/open-test-house.js';
import { onDuty, type TestPerson } from './testing/people.js';

const leave = 'mutation ($input: LeaveWalzInput!) { leaveWalz(input: $input) { person { leavesAt } } }';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { person { handle } } }';

const codeOf = async (answer: ReturnType<Client['ask']>): Promise<unknown> =>
  (await answer).errors?.[0]?.extensions['code'];

const pick = ({ email, password }: TestPerson) => ({ email, password });

describe('an admin who leaves', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  it('does not leave the instance without an admin, not even together with the other one', async () => {
    const [ina, jo] = [await onDuty(house, 'ina', 'admin'), await onDuty(house, 'jo', 'admin')];
    const { database } = house.plant;
    for (let round = 0; round < 3; round++) {
      await database.query('update person set leaves_at = null where id = any($1)', [[ina.id, jo.id]]);
      await Promise.all([ina, jo].map(each => each.ask(signIn, { input: pick(each) })));
      const codes = await Promise.all(
        [ina, jo].map(each => codeOf(each.ask(leave, { input: { password: each.password } }))),
      );
      expect(codes.filter(code => code === undefined)).toHaveLength(1);
      expect(codes).toContain('last_admin');
    }
  });
});
