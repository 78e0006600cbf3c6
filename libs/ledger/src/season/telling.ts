import { fold } from '#kernel';
import { mondayOf, plusWeeks, type Week } from '#weeks';
import type { ClientBase } from 'pg';

/** What is known while the season is told. */
export interface Telling {
  readonly client: ClientBase;
  /** When it is told. */
  readonly now: string;
  /** The Monday of the week that is so many weeks after the one it is told in. */
  readonly monday: (weeks: number) => Temporal.PlainDate;
  /** The id of a skill, by its slug; where a kind is wanted it is of this kind. */
  readonly skill: (slug: string, kind?: 'practice') => string;
  /** The ids of what was told already, as `person mira-brandt` or `site kontor-nord 0`. */
  readonly ids: Map<string, string>;
}

export async function beginTelling(
  client: ClientBase,
  now: Temporal.Instant,
  thisWeek: Week,
): Promise<Telling> {
  const { rows } = await client.query<{ id: string; slug: string; kind: string }>(
    'select id, slug, kind from skill',
  );
  const skills = new Map(rows.map(skill => [skill.slug, skill]));
  return {
    client,
    now: now.toString(),
    monday: weeks => mondayOf(plusWeeks(thisWeek, weeks)),
    skill: (slug, kind) => {
      const skill = skills.get(slug);
      if (!skill || (kind && skill.kind !== kind)) throw unknown(`${kind ?? 'skill'} ${slug}`);
      return skill.id;
    },
    ids: new Map(),
  };
}

export function toldId({ ids }: Telling, what: string): string {
  const id = ids.get(what);
  if (id === undefined) throw unknown(what);
  return id;
}

/** A place that is written as `CC Name`. */
export async function placeOf({ client, ids }: Telling, told: string): Promise<string> {
  const known = ids.get(`place ${told}`);
  if (known !== undefined) return known;
  const id = await idOf(
    client,
    `select p.id from place p join place_name n on n.place_id = p.id
     where p.country = $1 and n.folded = $2 order by p.population desc limit 1`,
    [told.slice(0, 2), fold(told.slice(3))],
  );
  ids.set(`place ${told}`, id);
  return id;
}

/** The id that a statement answers; a told thing that does not exist is a mistake in the telling. */
export async function idOf(client: ClientBase, sql: string, values: readonly unknown[]): Promise<string> {
  const { rows } = await client.query<{ id: string }>(sql, [...values]);
  if (!rows[0]) throw unknown(values.slice(0, 2).join(', '));
  return rows[0].id;
}

export interface ToldSkill {
  readonly id: string;
  readonly way: string;
  readonly level: number | null;
}

/** Skills with a level each, as rows. */
export function leveled(
  telling: Telling,
  way: string,
  levels: Readonly<Record<string, number>>,
): readonly ToldSkill[] {
  return Object.entries(levels).map(([slug, level]) => ({ id: telling.skill(slug), way, level }));
}

export function unleveled(telling: Telling, way: string, slugs: readonly string[]): readonly ToldSkill[] {
  return slugs.map(slug => ({ id: telling.skill(slug), way, level: null }));
}

function unknown(what: string): Error {
  return new Error(`The season tells of something unknown: ${what}`);
}
