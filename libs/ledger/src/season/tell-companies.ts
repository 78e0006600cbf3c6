import { companies } from './companies.data.js';
import { hosts, members } from './hosts.data.js';
import { idOf, placeOf, toldId, type Telling } from './telling.js';

export async function tellCompanies(telling: Telling): Promise<void> {
  const { client, now, ids } = telling;
  for (const [slug, { name, size, story, sites, practices }] of Object.entries(companies)) {
    const companyId = await idOf(
      client,
      `with company as (
         insert into company (slug, name, story, size, is_demo, founded_at) values ($1, $2, $3, $4, true, $5)
         returning id, slug
       ), claim as (insert into slug_claim (kind, slug, subject_id) select 'company', slug, id from company)
       select id from company`,
      [slug, name, story, size, now],
    );
    ids.set(`company ${slug}`, companyId);
    for (const [index, site] of sites.entries()) {
      const siteId = await idOf(
        client,
        'insert into site (company_id, place_id, name, address) values ($1, $2, $3, $4) returning id',
        [companyId, await placeOf(telling, site.place), site.name ?? '', site.address],
      );
      ids.set(`site ${slug} ${index}`, siteId);
    }
    await client.query('insert into company_practice (company_id, skill_id) select $1, unnest($2::uuid[])', [
      companyId,
      practices.map(practice => telling.skill(practice, 'practice')),
    ]);
  }
}

export async function tellMembers(telling: Telling): Promise<void> {
  const admins = hosts.map(({ handle, company }) => ({ person: handle, company, role: 'admin' as const }));
  for (const { person, company, role } of [...admins, ...members]) {
    await telling.client.query(
      'insert into member (company_id, person_id, role, since) values ($1, $2, $3, $4)',
      [toldId(telling, `company ${company}`), toldId(telling, `person ${person}`), role, telling.now],
    );
  }
}
