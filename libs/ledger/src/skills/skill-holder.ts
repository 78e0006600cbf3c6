import type { EntityManager } from 'typeorm';

/**
 * A table whose rows name a skill in `skill_id`. When two skills become one, its rows follow; each room tells its own
 * tables, because nobody below them knows them.
 */
export interface SkillHolder {
  readonly table: string;
  /** The columns beside the skill by which a row is the only one of its kind; none where rows may be alike. */
  readonly per: readonly string[];
  /** Of two rows that become one the stronger stays: a number, said in SQL of a row. Where nothing is said, all are alike. */
  readonly strength?: (row: string) => string;
}

export async function moveToHeir(
  db: EntityManager,
  { table, per, strength = () => '0' }: SkillHolder,
  from: string,
  into: string,
): Promise<void> {
  if (per.length > 0) {
    const isSameOwner = per.map(column => `weaker.${column} = stronger.${column}`).join(' and ');
    await db.query(
      `delete from ${table} weaker using ${table} stronger
       where weaker.skill_id = any(array[$1, $2]::uuid[]) and stronger.skill_id = any(array[$1, $2]::uuid[])
         and weaker.skill_id <> stronger.skill_id and ${isSameOwner}
         and (${strength('weaker')}, weaker.skill_id = $2::uuid) < (${strength('stronger')}, stronger.skill_id = $2::uuid)`,
      [from, into],
    );
  }
  await db.query(`update ${table} set skill_id = $2 where skill_id = $1`, [from, into]);
}
