import { globalId, hasDuty } from '#kernel';
import {
  mayActAgainst,
  mayDecide,
  type AuditEntry,
  type PersonEntity,
  type ReportEntity,
  type Reported,
  type SnapshotPart,
  type UnreadWarning,
} from '#people';
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ApiContext } from '../context.js';
import { DutyType, PersonType } from '../people/person.type.js';
import { SkillType } from '../skills/skill.type.js';
import {
  AccountType,
  AuditEntryType,
  AuditFactType,
  OwnReportType,
  ReportActionType,
  ReportCountsType,
  ReportType,
  ReportableType,
  SnapshotPartType,
  WarningType,
} from './report.type.js';

@Resolver(() => ReportableType)
export class ReportableFields {
  @ResolveField(() => PersonType)
  about(
    @Parent() { aboutPersonId }: Pick<Reported, 'aboutPersonId'>,
    @Context() { loaders }: ApiContext,
  ): Promise<PersonEntity | null> {
    return loaders.person.load(aboutPersonId);
  }
}

@Resolver(() => OwnReportType)
export class OwnReportFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: ReportEntity): string {
    return globalId('Report', id);
  }

  @ResolveField(() => String, { description: 'What it was called when it was reported.' })
  title(@Parent() { snapshot }: ReportEntity): string {
    return snapshot[0]?.text ?? '';
  }

  @ResolveField(() => Boolean, {
    description: 'Whether there is anybody who may decide about it: nobody judges herself.',
  })
  async hasJudge(@Parent() { id }: ReportEntity, @Context() { loaders }: ApiContext): Promise<boolean> {
    return (await loaders.decidableReport.load(id)) !== null;
  }
}

@Resolver(() => ReportType)
export class ReportFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: ReportEntity): string {
    return globalId('Report', id);
  }

  @ResolveField(() => String, { description: 'What it was called when it was reported.' })
  title(@Parent() { snapshot }: ReportEntity): string {
    return snapshot[0]?.text ?? '';
  }

  @ResolveField(() => [SnapshotPartType], {
    nullable: true,
    description: 'What can be read there now; nothing if it is gone.',
  })
  async now(
    @Parent() { subjectKind, subjectId }: ReportEntity,
    @Context() { loaders }: ApiContext,
  ): Promise<readonly SnapshotPart[] | null> {
    return (await loaders.reported.load(`${subjectKind} ${subjectId}`))?.parts ?? null;
  }

  @ResolveField(() => PersonType)
  reporter(@Parent() { reporterId }: ReportEntity, @Context() { loaders }: ApiContext) {
    return loaders.person.load(reporterId);
  }

  @ResolveField(() => AccountType, { description: 'Whom it is about, and how she stands now.' })
  about(@Parent() { aboutPersonId }: ReportEntity, @Context() { loaders }: ApiContext) {
    return loaders.person.load(aboutPersonId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  decidedBy(@Parent() { decidedBy }: ReportEntity, @Context() { loaders }: ApiContext) {
    return decidedBy === null ? null : loaders.person.load(decidedBy);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may decide about it at all.' })
  async mayDecide(
    @Parent() report: ReportEntity,
    @Context() { loaders, viewer }: ApiContext,
  ): Promise<boolean> {
    const about = await loaders.person.load(report.aboutPersonId);
    return about !== null && mayDecide(viewer, report, about);
  }
}

@Resolver(() => AccountType)
export class AccountFields {
  @ResolveField(() => PersonType)
  person(@Parent() person: PersonEntity): PersonEntity {
    return person;
  }

  @ResolveField(() => String, { nullable: true, description: 'Her address; only admins see it.' })
  async email(
    @Parent() { id }: PersonEntity,
    @Context() { loaders, viewer }: ApiContext,
  ): Promise<string | null> {
    return hasDuty(viewer, 'admin') ? ((await loaders.loginOfPerson.load(id))?.email ?? null) : null;
  }

  @ResolveField(() => DutyType, { nullable: true })
  duty(@Parent() { duty }: PersonEntity) {
    return duty;
  }

  @ResolveField(() => [ReportType], {
    description: 'The newest reports about her; whoever asks about herself reads none.',
  })
  async reports(
    @Parent() { id }: PersonEntity,
    @Context() { loaders, viewer }: ApiContext,
  ): Promise<ReportEntity[]> {
    return isViewer(viewer, id) ? [] : loaders.reportsAboutPerson.load(id);
  }

  @ResolveField(() => ReportCountsType, { description: 'How many of those reports there are.' })
  async reportCounts(
    @Parent() { id }: PersonEntity,
    @Context() { loaders, viewer }: ApiContext,
  ): Promise<ReportCountsType> {
    const reports = isViewer(viewer, id) ? [] : await loaders.reportsAboutPerson.load(id);
    return { open: reports.filter(({ state }) => state === 'open').length, all: reports.length };
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may act against her, or lift what was.' })
  mayActAgainst(@Parent() person: PersonEntity, @Context() { viewer }: ApiContext): boolean {
    return mayActAgainst(viewer, person);
  }
}

@Resolver(() => PersonType)
export class WarnedPersonFields {
  @ResolveField(() => WarningType, {
    nullable: true,
    description:
      'What she was told by those who look after the instance and has not confirmed; only for herself.',
  })
  async warning(
    @Parent() { id }: PersonEntity,
    @Context() { loaders, viewer }: ApiContext,
  ): Promise<UnreadWarning | null> {
    if (!isViewer(viewer, id)) return null;
    const [oldest] = await loaders.warningsOfPerson.load(id);
    return oldest ?? null;
  }
}

@Resolver(() => WarningType)
export class WarningFields {
  @ResolveField(() => ID)
  id(@Parent() { id }: UnreadWarning): string {
    return globalId('Warning', id);
  }

  @ResolveField(() => ReportActionType)
  action(@Parent() { report }: UnreadWarning) {
    return report.action;
  }

  @ResolveField(() => String, { description: 'What was reported, by its name at that time.' })
  title(@Parent() { report }: UnreadWarning): string {
    return report.snapshot[0]?.text ?? '';
  }

  @ResolveField(() => String)
  message(@Parent() { report }: UnreadWarning): string {
    return report.message;
  }
}

@Resolver(() => AuditEntryType)
export class AuditEntryFields {
  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Who did it; nobody, if it was Walz itself.',
  })
  actor(@Parent() { actorId }: AuditEntry, @Context() { loaders }: ApiContext) {
    return actorId === null ? null : loaders.person.load(actorId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'To whom it was done, if to a person.' })
  subject(@Parent() { subjectKind, subjectId, facts }: AuditEntry, @Context() { loaders }: ApiContext) {
    const about = subjectKind === 'person' ? subjectId : facts['about'];
    return typeof about === 'string' && about !== '' ? loaders.person.load(about) : null;
  }

  @ResolveField(() => SkillType, { nullable: true, description: 'The skill that it is about, if it is.' })
  skill(@Parent() { subjectKind, subjectId, facts }: AuditEntry, @Context() { loaders }: ApiContext) {
    if (subjectKind === 'skill') return loaders.skill.load(subjectId);
    const slug = facts['skill'];
    return typeof slug === 'string' ? loaders.skillAt.load(slug) : null;
  }

  @ResolveField(() => ID)
  subjectId(@Parent() { subjectKind, subjectId }: AuditEntry): string {
    return globalId(asKind(subjectKind), subjectId);
  }

  @ResolveField(() => [AuditFactType])
  facts(@Parent() { facts }: AuditEntry): AuditFactType[] {
    return Object.entries(facts)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => ({ name, value: String(value) }));
  }
}

/** The chronicle says `mailed_link` where an id says `MailedLink`. */
function asKind(subjectKind: string): string {
  return subjectKind.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function isViewer(viewer: ApiContext['viewer'], personId: string): boolean {
  return viewer.kind === 'person' && viewer.personId === personId;
}
