import { Refusal, fold } from '#kernel';
import type { Act } from './act.js';
import type { EntityManager } from './database.js';
import { SlugClaimEntity, type SlugKind } from './slug-claim.entity.js';

export const longestSlug = 60;
const shape = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Words that stand in an address where a slug could stand. */
const reserved = new Set(['new', 'join', 'edit', 'feed', 'search', 'mine', 'walz', 'admin', 'settings']);

/** Letters that are no others with a sign. */
const plain: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', þ: 'th' };

/** What somebody typed as an address, judged. */
export function parseSlug(text: string, field = 'slug'): string {
  const slug = text.trim().toLowerCase();
  if (slug.length > longestSlug || !shape.test(slug))
    throw new Refusal('slug_malformed', { most: longestSlug }, field);
  if (reserved.has(slug)) throw new Refusal('slug_reserved', { slug }, field);
  return slug;
}

/** An address made of a title; where the title has no letters that an address can have, of `otherwise`. */
export function slugOf(title: string, otherwise: string): string {
  const words = fold(title.replace(/[łøđæœþ]/giu, letter => plain[letter.toLowerCase()] ?? ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, longestSlug - 8)
    .replace(/-+$/, '');
  return shape.test(words) && !reserved.has(words) ? words : otherwise;
}

/** Claims exactly this slug; one that was ever somebody else's is taken. */
export async function claimSlug({ tx }: Act, kind: SlugKind, slug: string, subjectId: string): Promise<void> {
  const claimed = await tx.query<{ subject_id: string }[]>(
    `insert into slug_claim (kind, slug, subject_id) values ($1, $2, $3)
     on conflict on constraint slug_taken do update set slug = excluded.slug returning subject_id`,
    [kind, slug, subjectId],
  );
  if (claimed[0]?.subject_id !== subjectId) throw new Refusal('slug_taken', { slug }, 'slug');
}

/** Claims this slug, or the first of `slug-2`, `slug-3` … that is free: of two who come at once both get one. */
export async function claimFreeSlug(
  act: Act,
  kind: SlugKind,
  wish: string,
  subjectId: string,
): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wish : `${wish}-${number}`;
    const claimed = await act.tx.query<unknown[]>(
      `insert into slug_claim (kind, slug, subject_id) values ($1, $2, $3)
       on conflict on constraint slug_taken do nothing returning slug`,
      [kind, slug, subjectId],
    );
    if (claimed.length > 0) return slug;
  }
}

/** Whose slug it is or was. */
export async function subjectCalled(db: EntityManager, kind: SlugKind, slug: string): Promise<string | null> {
  const claim = await db.findOneBy(SlugClaimEntity, { kind, slug });
  return claim?.subjectId ?? null;
}

/** Nobody finds the subject by its former slugs any more: they held somebody's words. */
export async function forgetSlugs({ tx }: Act, kind: SlugKind, subjectId: string): Promise<void> {
  await tx.delete(SlugClaimEntity, { kind, subjectId });
}
