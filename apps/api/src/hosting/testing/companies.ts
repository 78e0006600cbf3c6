import { globalId } from '#kernel';
import type { TestPerson } from '../../../../walz/src/testing/people.js';
import type { TestHouse } from '../../../../walz/src/testing/open-test-house.js';

export interface TestCompany {
  readonly id: string;
  readonly slug: string;
  readonly siteId: string;
}

/** A town of the gazetteer that tests load, by its id in the API. */
export async function townNamed(house: TestHouse, name: string): Promise<string> {
  const [place] = await house.plant.database.query<{ id: number }[]>(
    'select id from place where name = $1 order by population desc limit 1',
    [name],
  );
  return globalId('Place', place!.id);
}

/** A company that somebody has just founded in Leipzig. */
export async function aCompany(
  house: TestHouse,
  founder: TestPerson,
  name: string,
  slug?: string,
): Promise<TestCompany> {
  const place = await townNamed(house, 'Leipzig');
  const found = `mutation ($input: FoundCompanyInput!) { foundCompany(input: $input) {
    company { id slug sites { id } } } }`;
  const { data, errors } = await founder.ask<{
    foundCompany: { company: { id: string; slug: string; sites: { id: string }[] } };
  }>(found, { input: { name, slug, place } });
  if (errors) throw new Error(`${name} was not founded: ${JSON.stringify(errors[0]?.extensions)}`);
  const { id, slug: its, sites } = data!.foundCompany.company;
  return { id, slug: its, siteId: sites[0]!.id };
}

/** Somebody who acts for a company from now on, without being asked. */
export async function aMember(
  house: TestHouse,
  company: TestCompany,
  person: TestPerson,
  role: 'admin' | 'contact' | 'approver' | 'legal',
): Promise<void> {
  await house.plant.database.query(
    `insert into member (company_id, person_id, role, since)
     select id, $2, $3, $4 from company where slug = $1`,
    [company.slug, person.id, role, house.plant.clock().toString()],
  );
}
