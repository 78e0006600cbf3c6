import { globalId } from '#kernel';
import type { Logger } from 'typeorm';
import { openFair, type OfferAtFair, type TripAtFair } from '../../../walz/src/testing/fair.js';
import { openTestHouse, type TestHouse } from '../../../walz/src/testing/open-test-house.js';

const towns = ['Leipzig', 'Hamburg', 'Vienna', 'Munich', 'Berlin'];
const skills = ['elixir', 'rust', 'go', 'elm', 'kotlin'];
const at = <T>(all: readonly T[], index: number) => all[index % all.length]!;

const offers = Array.from({ length: 60 }, (_, index): OfferAtFair => ({
  slug: `offer-${index}`,
  title: `Offer ${index}`,
  company: `Company ${at('abcdefghij'.split(''), index)}`,
  town: at(towns, index),
  weeks: ['2027-04-12', '2027-04-19'],
  seeks: { [at(skills, index)]: 2 },
  teaches: { [at(skills, index + 1)]: 2 },
  uses: [at(skills, index + 2)],
  practices: ['mob-programming'],
  languages: ['de', 'en'],
}));
const trips = Array.from({ length: 60 }, (_, index): TripAtFair => ({
  slug: `trip-${index}`,
  title: `Trip ${index}`,
  handle: `person-${index}`,
  firstMonday: '2027-04-12',
  lastMonday: '2027-05-10',
  town: at(towns, index),
  brings: { [at(skills, index)]: 2 },
  wishes: { [at(skills, index + 1)]: 2 },
  practices: ['mob-programming'],
  languages: ['de', 'en'],
}));

describe('statements of a search', () => {
  let house: TestHouse;
  const asked: string[] = [];
  beforeAll(async () => {
    house = await openTestHouse({ role: 'api' });
    await openFair(house, { offers, trips });
    const hear: Partial<Logger> = { logQuery: statement => void asked.push(statement) };
    house.plant.database.logger = hear as Logger;
  });
  afterAll(() => house.close());

  async function count(query: string): Promise<{ statements: number; nodes: unknown[] }> {
    await house.client().ask(query);
    asked.length = 0;
    const { data, errors } = await house.client().ask<Record<string, { nodes: unknown[] }>>(query);
    expect(errors).toBeUndefined();
    return { statements: asked.length, nodes: Object.values(data!)[0]!.nodes };
  }

  const aroundBerlin = `place: "${globalId('Place', '2950159')}", radiusKm: 2500`;
  const hot = (
    first: number,
  ) => `{ offers(first: ${first}, search: { can: [{ skill: "rust" }], learn: [{ skill: "rust" }], ${aroundBerlin} }) { nodes {
    score km isRemote best weeks offer { slug title lodging pay isOnSite isRemote company { slug name }
      place { name country } seeks { level skill { slug name } } teaches { level skill { slug name } } } } } }`;
  const everything = (first: number) => `{ offers(first: ${first}) { nodes { offer { slug workHtml
    company { name } place { name } uses { skill { name } } seeks { skill { name } } teaches { skill { name } }
    practices { name } languages { language { name } } weeks { free } contact { name }
    pictures { small } } } } }`;
  const travellers = (first: number) => `{ journeymen(first: ${first}) { nodes { score trip { slug title
    person { handle name } place { name } brings { level skill { name } } wishes { level skill { name } }
    practices { name } languages { language { name } } openWeeks } } } }`;

  it('twenty offers with company, place and skills need two', async () => {
    const { statements, nodes } = await count(hot(20));
    expect(nodes).toHaveLength(20);
    expect(statements).toBe(2);
  });

  it('fifty offers with everything need five at most', async () => {
    const { statements, nodes } = await count(everything(50));
    expect(nodes).toHaveLength(50);
    expect(statements).toBeLessThanOrEqual(5);
  });

  it('fifty journeymen with everything need five at most', async () => {
    const { statements, nodes } = await count(travellers(50));
    expect(nodes).toHaveLength(50);
    expect(statements).toBeLessThanOrEqual(5);
  });

  it('more of them need not one more', async () => {
    for (const ask of [hot, everything, travellers])
      expect((await count(ask(50))).statements).toBe((await count(ask(2))).statements);
  });
});
