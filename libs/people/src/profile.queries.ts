import type { Viewer } from '#kernel';
import type { EntityManager } from '#platform';
import { In } from 'typeorm';
import { PersonEntity } from './person.entity.js';
import { PersonLanguageEntity } from './person-language.entity.js';
import { PersonLinkEntity } from './person-link.entity.js';
import { PersonPracticeEntity } from './person-practice.entity.js';
import { PersonStoryEntity } from './person-story.entity.js';
import { PhotoEntity } from './photo.entity.js';
import { onlySeen, onlyShown } from './seen.queries.js';

type Ids = readonly string[];

export function storiesOfPeople(db: EntityManager, personIds: Ids): Promise<PersonStoryEntity[]> {
  return db.findBy(PersonStoryEntity, { personId: In(personIds) });
}

export function languagesOfPeople(db: EntityManager, personIds: Ids): Promise<PersonLanguageEntity[]> {
  return db.find(PersonLanguageEntity, { where: { personId: In(personIds) }, order: { language: 'ASC' } });
}

export function practicesOfPeople(db: EntityManager, personIds: Ids): Promise<PersonPracticeEntity[]> {
  return db.findBy(PersonPracticeEntity, { personId: In(personIds) });
}

export function linksOfPeople(db: EntityManager, personIds: Ids): Promise<PersonLinkEntity[]> {
  return db.find(PersonLinkEntity, { where: { personId: In(personIds) }, order: { position: 'ASC' } });
}

/** Without their bytes. */
export function photosOfPeople(db: EntityManager, personIds: Ids): Promise<PhotoEntity[]> {
  return db.findBy(PhotoEntity, { personId: In(personIds), isWorn: true });
}

export type PhotoSize = 'small' | 'medium' | 'large';

/** A photo that is worn, as bytes; nothing for whoever does not see its person, or is not shown it. */
export async function photoBytes(
  db: EntityManager,
  key: string,
  size: PhotoSize,
  viewer: Viewer,
): Promise<Buffer | undefined> {
  const query = db
    .createQueryBuilder(PhotoEntity, 'photo')
    .select(`photo.${size}`, 'bytes')
    .where('photo.key = :key and photo.is_worn', { key });
  onlyShown(query, 'photo.person_id', 'photo', viewer);
  return (await onlySeen(query, 'photo.person_id', viewer).getRawOne<{ bytes: Buffer }>())?.bytes;
}

/** The photo that she wears, for herself. */
export async function photoOf(db: EntityManager, personId: string): Promise<Buffer | undefined> {
  const photo = await db.findOne(PhotoEntity, {
    select: { key: true, large: true },
    where: { personId, isWorn: true },
  });
  return photo?.large;
}

export interface LinkToCheck {
  readonly url: string;
  /** Of the profile that the page should point back to. */
  readonly handle: string;
}

/** For the task that looks at it. */
export async function linkToCheck(db: EntityManager, id: string): Promise<LinkToCheck | undefined> {
  const link = await db.findOneBy(PersonLinkEntity, { id });
  const person = link && (await db.findOneBy(PersonEntity, { id: link.personId }));
  return person ? { url: link.url, handle: person.handle } : undefined;
}
