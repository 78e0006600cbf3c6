import { offers } from './offers.data.js';
import { idOf, leveled, toldId, unleveled, type Telling } from './telling.js';
import type { ToldOffer } from './told-offer.js';

/** For how long an open offer is believed before it is asked whether it still holds. */
const believedInDays = 90;

export async function tellOffers(telling: Telling): Promise<void> {
  for (const offer of offers) await tellOffer(telling, offer);
}

async function tellOffer(telling: Telling, offer: ToldOffer): Promise<void> {
  const { client, now, monday } = telling;
  const { state = 'open', at, pay = 'none', stay = [1, 1], seats = 1, taken = [] } = offer;
  const isOpen = state === 'open';
  const stipend = typeof pay === 'object' ? pay : null;
  const offerId = await idOf(
    client,
    `with offer as (
       insert into offer (company_id, site_id, contact_id, slug, title, work, state, is_on_site, is_remote, stay_least,
         stay_most, lodging, lodging_rules, travel_paid, pay, stipend_amount, stipend_currency, publication, roles,
         experience, created_at, changed_at, opened_at, asks_at, is_demo)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $21, $22,
         $23, true)
       returning id, slug
     ), claim as (insert into slug_claim (kind, slug, subject_id) select 'offer', slug, id from offer)
     select id from offer`,
    [
      toldId(telling, `company ${offer.company}`),
      at === 'remote' ? null : toldId(telling, `site ${offer.company} ${at}`),
      toldId(telling, `person ${offer.contact}`),
      offer.slug,
      offer.title,
      offer.work,
      state,
      at !== 'remote',
      at === 'remote' || (offer.isAlsoRemote ?? false),
      stay[0],
      stay[1],
      offer.lodging ?? 'none',
      offer.lodgingRules ?? '',
      offer.travelPaid ?? 0,
      stipend ? 'stipend' : pay,
      stipend?.amount ?? null,
      stipend?.currency ?? null,
      offer.publication ?? 'ask',
      offer.roles ?? [],
      offer.experience ?? 'any',
      now,
      state === 'draft' ? null : now,
      isOpen
        ? Temporal.Instant.from(now)
            .add({ hours: 24 * believedInDays })
            .toString()
        : null,
    ],
  );
  await client.query(
    `insert into offer_week (offer_id, monday, seats, taken)
     select $1, monday, $2, taken from json_to_recordset($3) as told (monday date, taken smallint)`,
    [
      offerId,
      seats,
      JSON.stringify(
        offer.weeks.map(week => ({ monday: monday(week), taken: taken.includes(week) ? 1 : 0 })),
      ),
    ],
  );
  const skills = [
    ...unleveled(telling, 'use', offer.uses),
    ...leveled(telling, 'seek', offer.seeks ?? {}),
    ...leveled(telling, 'teach', offer.teaches ?? {}),
  ];
  await client.query(
    `insert into offer_skill (offer_id, skill_id, way, level)
     select $1, id, way, level from json_to_recordset($2) as told (id uuid, way text, level smallint)`,
    [offerId, JSON.stringify(skills)],
  );
  await client.query('insert into offer_practice (offer_id, skill_id) select $1, unnest($2::uuid[])', [
    offerId,
    (offer.practices ?? []).map(slug => telling.skill(slug, 'practice')),
  ]);
  await client.query(
    `insert into offer_language (offer_id, language, fluency)
     select $1, key, value from json_each_text($2::json)`,
    [offerId, JSON.stringify(offer.languages)],
  );
}
