import type { TestHouse } from '../../../walz/src/testing/open-test-house.js';
import { aPerson, type TestPerson } from '../../../walz/src/testing/people.js';

export interface TestHost extends TestPerson {
  readonly companyId: string;
  readonly companySlug: string;
  readonly siteId: string;
}

interface Founded {
  readonly foundCompany: {
    readonly company: {
      readonly id: string;
      readonly slug: string;
      readonly sites: { readonly id: string }[];
    };
  };
}

/** Somebody who has just founded a company in Hamburg. */
export async function aHost(house: TestHouse, handle: string): Promise<TestHost> {
  const person = await aPerson(house, handle);
  const found = await person.ask<{ places: { nodes: { id: string }[] } }>(
    '{ places(search: "Hamburg", first: 1) { nodes { id } } }',
  );
  const { data, errors } = await person.ask<Founded>(
    `mutation ($input: FoundCompanyInput!) { foundCompany(input: $input) { company { id slug sites { id } } } }`,
    { input: { name: `Works of ${handle}`, place: found.data!.places.nodes[0]!.id } },
  );
  if (errors)
    throw new Error(`${handle} could not found a company: ${JSON.stringify(errors[0]?.extensions)}`);
  const { id, slug, sites } = data!.foundCompany.company;
  return { ...person, companyId: id, companySlug: slug, siteId: sites[0]!.id };
}

/** An offer that says all that guests need to know, in spring 2027. */
export const wholeOffer = ({ companyId, siteId }: TestHost, title = 'A week of Elixir') => ({
  company: companyId,
  title,
  work: 'Our **booking** engine.',
  place: { isOnSite: true, isRemote: false, site: siteId },
  setSkills: [
    { skill: 'elixir', way: 'TEACH', level: 3 },
    { skill: 'postgresql', way: 'SEEK', level: 1 },
    { skill: 'phoenix', way: 'USE', level: null },
  ],
  addPractices: ['mob-programming'],
  setLanguages: [{ language: 'de', fluency: 'NATIVE' }],
});

/** A draft of this host, by its id in the API and its slug. */
export async function aDraft(
  host: TestHost,
  input: Record<string, unknown> = {},
): Promise<{ readonly id: string; readonly slug: string }> {
  const { data, errors } = await host.ask<{ draftOffer: { offer: { id: string; slug: string } } }>(
    'mutation ($input: DraftOfferInput!) { draftOffer(input: $input) { offer { id slug } } }',
    { input: { ...wholeOffer(host), ...input } },
  );
  if (errors) throw new Error(`The draft was refused: ${JSON.stringify(errors[0]?.extensions)}`);
  return data!.draftOffer.offer;
}

/** The same, with two seats in each week from 2027-W16 to 2027-W20, and open. */
export async function anOpenOffer(
  host: TestHost,
  input: Record<string, unknown> = {},
): Promise<{ readonly id: string; readonly slug: string }> {
  const offer = await aDraft(host, input);
  const set = 'mutation ($input: SetOfferWeeksInput!) { setOfferWeeks(input: $input) { offer { id } } }';
  await host.ask(set, { input: { offer: offer.id, weeks: '2027-W16..2027-W20', seats: 2 } });
  const open = 'mutation ($offer: ID!) { openOffer(input: { offer: $offer }) { offer { state } } }';
  const { errors } = await host.ask(open, { offer: offer.id });
  if (errors) throw new Error(`The offer did not open: ${JSON.stringify(errors[0]?.extensions)}`);
  return offer;
}
