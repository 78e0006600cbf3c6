import type { ComponentChildren, VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Choice } from '../house/components/choice.js';
import { TextField } from '../house/components/field.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import type { Frame } from '../house/frame.js';
import { AdminRoom } from '../house/rooms.js';
import { wordsFor, type Refused, type Words } from '../words/index.js';
import { ShelfField } from './list-parts.js';
import { peopleInWords, type ListedSkill } from './listed-skill.js';

/**
 * Posted as `do` = `rename` (`name`, `nameDe`, `kind`), `add-alias` or `drop-alias` (`alias`), `find-skill` (`skill`, a
 * text; answer with `found`), `merge` (`skillSlug`, and `skill` as it was typed; answer with `heir`, and again with
 * `sure`) or `retire`.
 */
export interface AlterSkillPageProps {
  readonly frame: Frame;
  readonly skill: ListedSkill;
  readonly found?: readonly { readonly slug: string; readonly name: string }[] | undefined;
  /** Into which it is to be merged, for a yes. */
  readonly heir?: { readonly slug: string; readonly name: string } | undefined;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly refusals?: readonly Refused[] | undefined;
  readonly isDone?: boolean | undefined;
}

type Part = AlterSkillPageProps & { readonly words: Words };

export function AlterSkillPage(props: AlterSkillPageProps): VNode {
  const { frame, skill, isDone } = props;
  const words = wordsFor(frame.language);
  const { skillList } = words;
  return (
    <AdminRoom frame={frame} title={skill.name} islands={['skill-picker']}>
      <p>
        {peopleInWords(skill.people, words)} · <a href={addresses.skill(skill.slug)}>/skills/{skill.slug}</a>{' '}
        · <a href={addresses.admin.skills}>{skillList.adminBack}</a>
      </p>
      {isDone ? (
        <Notice tone="done">
          <p>{skillList.adminDone}</p>
        </Notice>
      ) : null}
      <Names {...props} words={words} />
      <Aliases {...props} words={words} />
      {props.heir ? (
        <MergeSurely {...props} heir={props.heir} words={words} />
      ) : (
        <Merge {...props} words={words} />
      )}
      <RoomPart id="retire-title" title={skillList.retireTitle} lead={skillList.retireLead}>
        <Form {...formOf(props, words, ['retire'])} fields={[]}>
          <Button name="do" value="retire">
            {skillList.retireDo}
          </Button>
        </Form>
      </RoomPart>
    </AdminRoom>
  );
}

function RoomPart({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}): VNode {
  return (
    <section class="room-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead ? <p>{lead}</p> : null}
      {children}
    </section>
  );
}

/** Each form says only what was wrong with itself. */
function formOf(
  { skill, typed = {}, refusals }: AlterSkillPageProps,
  words: Words,
  wishes: readonly string[],
) {
  const isMeant = wishes.includes(typed['do'] ?? '');
  return { words, action: addresses.admin.skill(skill.slug), refusals: isMeant ? refusals : undefined };
}

function Names(props: Part): VNode {
  const { skill, typed = {}, words } = props;
  const { skillList } = words;
  const form = formOf(props, words, ['rename']);
  const isTyped = typed['do'] === 'rename';
  const field = { words, refusals: form.refusals, autocomplete: 'off', isVerbatim: true };
  const nameDe = skill.nameDe === skill.nameEn ? '' : skill.nameDe;
  return (
    <RoomPart id="rename-title" title={skillList.renameTitle} lead={skillList.renameLead}>
      <Form {...form} fields={['name', 'nameDe', 'kind']}>
        <TextField
          {...field}
          name="name"
          label={skillList.nameInEnglish}
          value={isTyped ? typed['name'] : skill.nameEn}
          required
        />
        <TextField
          {...field}
          name="nameDe"
          label={skillList.nameInGerman}
          hint={skillList.nameInGermanHint}
          value={isTyped ? typed['nameDe'] : nameDe}
        />
        <ShelfField
          words={words}
          refusals={form.refusals}
          label={skillList.suggestKind}
          chosen={isTyped ? typed['kind'] : skill.kind}
        />
        <Button kind="primary" name="do" value="rename">
          {skillList.renameDo}
        </Button>
      </Form>
    </RoomPart>
  );
}

function Aliases(props: Part): VNode {
  const { skill, typed = {}, words } = props;
  const { skillList } = words;
  const form = formOf(props, words, ['add-alias', 'drop-alias']);
  return (
    <RoomPart id="aliases-title" title={skillList.aliasesTitle}>
      {skill.aliases.length === 0 ? (
        <p>{skillList.noAliases}</p>
      ) : (
        <form method="post" action={form.action}>
          <input type="hidden" name="do" value="drop-alias" />
          <ul class="owned">
            {skill.aliases.map(alias => (
              <li key={alias}>
                <span>{alias}</span>
                <button
                  class="textual"
                  type="submit"
                  name="alias"
                  value={alias}
                  aria-label={skillList.dropAlias(alias)}
                >
                  {skillList.drop}
                </button>
              </li>
            ))}
          </ul>
        </form>
      )}
      <Form {...form} fields={['alias']}>
        <TextField
          words={words}
          refusals={form.refusals}
          name="alias"
          label={skillList.newAlias}
          value={typed['do'] === 'add-alias' ? typed['alias'] : ''}
          autocomplete="off"
          isVerbatim
        />
        <Button name="do" value="add-alias">
          {skillList.addAlias}
        </Button>
      </Form>
    </RoomPart>
  );
}

function MergeSurely(props: Part & { readonly heir: NonNullable<AlterSkillPageProps['heir']> }): VNode {
  const { skill, heir, typed = {}, words } = props;
  const { skillList } = words;
  const form = formOf(props, words, ['merge']);
  return (
    <RoomPart
      id="merge-title"
      title={skillList.mergeSure(skill.name, heir.name)}
      lead={skillList.mergeLead(skill.name)}
    >
      <p role="status">
        <strong>{skillList.mergePeople(skill.people.can + skill.people.learn)}</strong>
      </p>
      <Form {...form} action={`${form.action}#merge-title`} fields={['skill', 'skillSlug', 'from', 'into']}>
        <input type="hidden" name="skill" value={typed['skill']} />
        <input type="hidden" name="skillSlug" value={heir.slug} />
        <input type="hidden" name="sure" value="yes" />
        <div class="form__row">
          <Button kind="primary" name="do" value="merge">
            {skillList.mergeSureDo(skill.name, heir.name)}
          </Button>
          <a href={addresses.admin.skill(skill.slug)}>{skillList.mergeNot}</a>
        </div>
      </Form>
    </RoomPart>
  );
}

function Merge(props: Part): VNode {
  const { skill, found, typed = {}, words } = props;
  const { skillList, people } = words;
  const form = formOf(props, words, ['merge', 'find-skill']);
  const isFound = found !== undefined && found.length > 0;
  const act = skillList.mergeDo(skill.name);
  return (
    <RoomPart id="merge-title" title={skillList.mergeTitle} lead={skillList.mergeLead(skill.name)}>
      <Form
        {...form}
        action={`${form.action}#merge-title`}
        fields={['skill', 'skillSlug', 'from', 'into']}
        data-island="skill-picker"
        data-choice="skillSlug"
        data-find="find-skill"
        data-set="merge"
        data-set-label={act}
        data-found-one={people.optionsFound(1)}
        data-found={people.optionsFound(0).replace('0', '#')}
        data-none={people.optionsNone}
      >
        <TextField
          words={words}
          refusals={form.refusals}
          name="skill"
          label={skillList.mergeInto}
          value={typed['skill']}
          autocomplete="off"
          isVerbatim
        />
        {isFound ? (
          <div class="form" data-part="choices">
            <Choice
              words={words}
              refusals={form.refusals}
              name="skillSlug"
              legend={skillList.mergeChoose}
              options={found.map(({ slug, name }) => ({ value: slug, label: name }))}
            />
          </div>
        ) : null}
        {found?.length === 0 ? <p role="status">{skillList.noResults(typed['skill'] ?? '')}</p> : null}
        <Button name="do" value={isFound ? 'merge' : 'find-skill'} data-part="do">
          {isFound ? act : skillList.mergeFind}
        </Button>
      </Form>
    </RoomPart>
  );
}
