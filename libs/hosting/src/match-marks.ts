/** The coordinates in units of 100 m: whole numbers, so that PostgreSQL and TypeScript measure the same way. */
export const pointOf = (place: string) => `
  round(63710 * cos(radians(${place}.latitude)) * cos(radians(${place}.longitude)))::integer as x,
  round(63710 * cos(radians(${place}.latitude)) * sin(radians(${place}.longitude)))::integer as y,
  round(63710 * sin(radians(${place}.latitude)))::integer as z`;

/** A week as its bit: weeks are counted from 1970-01-05, and the horizon is shorter than the 64 bits. */
export const bitOf = (monday: string) => `(1::bigint << ((${monday} - date '1970-01-05') / 7 % 64))`;

/** The numbers 1 to 3 as a table; of a series the planner would expect a thousand, and sort for them in odd ways. */
export const upToThree = (name: string) => `(values (1), (2), (3)) as up_to_three (${name})`;

/** Every level that is held, the best with the lowest marks: the first mark that two share is how well they understand. */
export const speaksOf = (table: string, owner: string, id: string) => `
  select coalesce(array_agg(mark order by mark), '{}') as speaks
  from ${table} spoken
  join ${upToThree('level')} on level <= array_position(array['some', 'work', 'native'], spoken.fluency)
  cross join lateral (select (3 - level) * 1000
    + (ascii(spoken.language) - 97) * 26 + ascii(substr(spoken.language, 2)) - 97 as mark) marked
  where spoken.${owner} = ${id}`;

export const practicesOf = (table: string, owner: string, id: string) => `
  select coalesce(array_agg(skill.number order by skill.number), '{}') as practices
  from ${table} held join skill on skill.id = held.skill_id where held.${owner} = ${id}`;
