import type { Viewer } from '#kernel';
import type { EntityManager } from '#platform';
import { In, IsNull } from 'typeorm';
import { ReportEntity } from './report.entity.js';
import type { ReportState } from './report.js';
import { WarningEntity } from './warning.entity.js';

interface Page {
  readonly limit: number;
  /** The report that the page before ended with. */
  readonly after: string | null;
}

const mostBefore = 50;

/** Open reports wait in the order in which they came; of those decided the newest is first. Ids follow the time. */
export function reportsInState(
  db: EntityManager,
  state: ReportState,
  viewer: Viewer,
  { limit, after }: Page,
): Promise<ReportEntity[]> {
  const isOpen = state === 'open';
  const query = db
    .createQueryBuilder(ReportEntity, 'report')
    .where('report.state = :state', { state })
    .andWhere('report.about_person_id <> :me', { me: personOf(viewer) })
    .orderBy('report.id', isOpen ? 'ASC' : 'DESC')
    .limit(limit);
  if (after !== null) query.andWhere(`report.id ${isOpen ? '>' : '<'} :after`, { after });
  return query.getMany();
}

/** Nobody reads who reported her, whatever her duty. */
export function reportFor(db: EntityManager, id: string, viewer: Viewer): Promise<ReportEntity | null> {
  return db
    .createQueryBuilder(ReportEntity, 'report')
    .where('report.id = :id', { id })
    .andWhere('report.about_person_id <> :me', { me: personOf(viewer) })
    .getOne();
}

/** Those of them that somebody may decide: as the policy says, and not one who is banned or gone. */
export function decidableReports(
  db: EntityManager,
  ids: readonly string[],
): Promise<{ readonly id: string }[]> {
  return db.query(
    `select r.id from report r join person about on about.id = r.about_person_id
     where r.id = any($1) and exists (
       select from person judge
       where judge.duty is not null and judge.banned_at is null and judge.gone_at is null
         and judge.id not in (r.about_person_id, r.reporter_id)
         and (judge.duty = 'admin' or about.duty is distinct from 'admin'))`,
    [ids],
  );
}

export function reportById(db: EntityManager, id: string): Promise<ReportEntity | null> {
  return db.findOneBy(ReportEntity, { id });
}

export function reportsBy(
  db: EntityManager,
  reporterId: string,
  { limit, after }: Page,
): Promise<ReportEntity[]> {
  const query = db
    .createQueryBuilder(ReportEntity, 'report')
    .where('report.reporter_id = :reporterId', { reporterId })
    .orderBy('report.id', 'DESC')
    .limit(limit);
  if (after !== null) query.andWhere('report.id < :after', { after });
  return query.getMany();
}

/** Everything that was ever reported about these people, the newest first. */
export function reportsAbout(db: EntityManager, personIds: readonly string[]): Promise<ReportEntity[]> {
  return db
    .createQueryBuilder(ReportEntity, 'report')
    .where(
      `report.id in (select recent.id from unnest(:personIds::uuid[]) person (id) cross join lateral
         (select id from report where about_person_id = person.id order by id desc limit ${mostBefore}) recent)`,
      { personIds },
    )
    .orderBy('report.id', 'DESC')
    .getMany();
}

/** What she reported, and what she was told, for her archive: without a word of who reported her or who decided. */
export async function reportsInArchive(
  db: EntityManager,
  personId: string,
): Promise<{ readonly made: readonly object[]; readonly told: readonly object[] }> {
  const made = await db.find(ReportEntity, { where: { reporterId: personId }, order: { id: 'asc' } });
  const warnings = await db.find(WarningEntity, { where: { personId }, order: { id: 'asc' } });
  const about = await db.find(ReportEntity, { where: { aboutPersonId: personId, state: 'decided' } });
  const byId = new Map(warnings.map(({ reportId, confirmedAt }) => [reportId, confirmedAt]));
  return {
    made: made.map(({ subjectKind, snapshot, reason, words, createdAt, state, decidedAt, outcome }) => ({
      kind: subjectKind,
      title: snapshot[0]?.text ?? '',
      reason,
      words,
      createdAt,
      state,
      decidedAt,
      outcome,
    })),
    told: about
      .filter(({ action }) => action !== 'dismiss')
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map(({ id, action, reason, message, decidedAt, suspendedUntil }) => ({
        action,
        reason,
        message,
        decidedAt,
        suspendedUntil,
        confirmedAt: byId.get(id) ?? null,
      })),
  };
}

export interface UnreadWarning {
  readonly id: string;
  readonly personId: string;
  readonly createdAt: Temporal.Instant;
  readonly report: ReportEntity;
}

/** What each of these people has not confirmed yet, the oldest first. */
export async function unreadWarnings(
  db: EntityManager,
  personIds: readonly string[],
): Promise<UnreadWarning[]> {
  const warnings = await db.find(WarningEntity, {
    where: { personId: In(personIds), confirmedAt: IsNull() },
    order: { id: 'asc' },
  });
  if (warnings.length === 0) return [];
  const reports = await db.findBy(ReportEntity, { id: In(warnings.map(({ reportId }) => reportId)) });
  const byId = new Map(reports.map(report => [report.id, report]));
  return warnings.flatMap(({ id, personId, createdAt, reportId }) => {
    const report = byId.get(reportId);
    return report ? [{ id, personId, createdAt, report }] : [];
  });
}

function personOf(viewer: Viewer): string | null {
  return viewer.kind === 'person' ? viewer.personId : null;
}
