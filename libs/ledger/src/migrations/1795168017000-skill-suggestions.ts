import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only.js';

/** What people miss in the list of skills, and what became of it. */
export class SkillSuggestions1795168017000 extends ForwardOnly {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table skill_suggestion (
        id uuid not null default uuidv7(),
        person_id uuid not null,
        name text not null,
        folded text not null,
        kind text not null,
        why text not null,
        state text not null default 'open',
        created_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        skill_id uuid,
        answer text,
        constraint skill_suggestion_pkey primary key (id),
        constraint skill_suggestion_name_empty check (length(btrim(name)) > 0 and folded <> ''),
        constraint skill_suggestion_name_too_long check (length(name) <= 80),
        constraint skill_suggestion_why_too_long check (length(why) <= 500),
        constraint skill_suggestion_answer_too_long check (length(answer) <= 500),
        constraint skill_suggestion_kind_unknown check (kind in (
          'language', 'frontend', 'backend', 'mobile', 'database', 'cloud', 'testing', 'data', 'security', 'embedded',
          'games', 'system', 'tool', 'protocol', 'enterprise', 'practice', 'craft', 'design', 'domain')),
        constraint skill_suggestion_state_unknown check (state in ('open', 'accepted', 'merged', 'declined')),
        constraint only_a_decided_suggestion_has_a_time check ((state = 'open') = (decided_at is null)),
        constraint only_a_suggestion_that_was_taken_is_a_skill check (
          (state in ('accepted', 'merged')) = (skill_id is not null)),
        constraint skill_suggestion_comes_from_a_person foreign key (person_id) references person (id) on delete cascade,
        constraint skill_suggestion_was_decided_by_a_person
          foreign key (decided_by) references person (id) on delete set null,
        constraint skill_suggestion_became_a_skill foreign key (skill_id) references skill (id)
      );
      -- What is not decided yet is suggested once, by whomever; what was declined may be suggested again.
      create unique index already_suggested on skill_suggestion (folded) where state = 'open';
      create index skill_suggestion_by_person on skill_suggestion (person_id);
      create index skill_suggestion_by_state on skill_suggestion (state, id);
      create index skill_suggestion_by_skill on skill_suggestion (skill_id);
      create index skill_suggestion_by_judge on skill_suggestion (decided_by);
    `);
  }
}
