import { createHash } from 'node:crypto';
import { fold } from '#kernel';
import { shippedSkills, type Skill } from '#skills';
import type { ClientBase } from 'pg';

/**
 * Brings the shipped list into the tables, all or nothing, and again only when the list is another one. What is
 * new is added. What an admin has changed since the last load stays as she wants it: a name, a kind, an alias
 * that she moved or took away.
 */
export async function loadSkills(
  client: ClientBase,
  onProgress: (done: number, total: number) => void,
  list: readonly Skill[] = shippedSkills(),
): Promise<void> {
  const entries = JSON.stringify(list.map(entryOf));
  const version = createHash('sha256').update(entries).digest('hex');
  if (await isLoaded(client, version)) return;
  onProgress(0, list.length);
  await client.query('begin isolation level read committed');
  try {
    // Whoever starts at the same time waits here and then finds the work done. Readers are not kept waiting.
    await client.query('lock table skill in share row exclusive mode');
    if (!(await isLoaded(client, version))) await load(client, entries, version);
    await client.query('commit');
  } catch (trouble) {
    // A connection that broke has rolled back already, and the first trouble is the one to tell.
    await client.query('rollback').catch(() => undefined);
    throw trouble;
  }
  onProgress(list.length, list.length);
}

function entryOf({ slug, name, nameDe, kind, isCommon, aliases }: Skill) {
  return {
    slug,
    name,
    folded: fold(name),
    nameDe,
    kind,
    isCommon,
    aliases: aliases.map(alias => ({ alias, folded: fold(alias) })),
  };
}

async function isLoaded(client: ClientBase, version: string): Promise<boolean> {
  const { rowCount } = await client.query(`select from milestone where name = 'skills' and version = $1`, [
    version,
  ]);
  return rowCount === 1;
}

async function load(client: ClientBase, entries: string, version: string): Promise<void> {
  await client.query(loadChanged, [entries]);
  await client.query(
    `insert into milestone (name, version) values ('skills', $1)
     on conflict (name) do update set version = excluded.version, reached_at = now()`,
    [version],
  );
}

/**
 * A column still as it was shipped follows the list. Only aliases that are new in the list are added, or those
 * that an admin took away would come back. A name that an admin gave to another skill, as its name or as an alias,
 * stays where it is; and what comes for a skill that she merged away comes to the one it lives on in.
 */
const loadChanged = `
  with changed as (
    select entry ->> 'slug' as slug, entry
    from jsonb_array_elements($1::jsonb) with ordinality as list (entry, place)
    left join skill on skill.slug = entry ->> 'slug'
    where skill.shipped is distinct from entry
      and not exists (select from skill other where other.name = entry ->> 'name' and other.slug <> entry ->> 'slug')
      and (skill.id is not null or not exists (
        select from skill_alias given join skill owner on owner.id = given.skill_id
        where given.folded = entry ->> 'folded'
          and not coalesce(owner.shipped -> 'aliases' @> jsonb_build_array(jsonb_build_object('folded', given.folded)), false)))
    order by place
  ), kept as (
    insert into skill (slug, name, name_de, kind, is_common, shipped)
    select slug, entry ->> 'name', entry ->> 'nameDe', entry ->> 'kind', (entry ->> 'isCommon')::boolean, entry
    from changed
    on conflict (slug) do update set
      name = case when skill.name = skill.shipped ->> 'name' then excluded.name else skill.name end,
      name_de = case when skill.name_de is not distinct from skill.shipped ->> 'nameDe'
                     then excluded.name_de else skill.name_de end,
      kind = case when skill.kind = skill.shipped ->> 'kind' then excluded.kind else skill.kind end,
      is_common = case when skill.is_common = (skill.shipped ->> 'isCommon')::boolean
                       then excluded.is_common else skill.is_common end,
      shipped = excluded.shipped
    returning coalesce(new.merged_into, new.id) as id, old.shipped as before, new.shipped as entry
  )
  insert into skill_alias (folded, alias, skill_id)
  select alias ->> 'folded', alias ->> 'alias', id
  from kept cross join jsonb_array_elements(entry -> 'aliases') alias
  where not coalesce(before -> 'aliases' @> jsonb_build_array(alias), false)
  on conflict (folded) do nothing`;
