import { dayInWords } from '#weeks';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Pager } from '../house/components/pager.js';
import { PersonByline } from '../house/components/person-byline.js';
import type { KeptAway, PrivacyPart } from './privacy-choices.js';
import { Section } from './privacy-section.js';

/** Whom she has blocked or muted, each with the way back. */
export function KeptAwayLists(props: PrivacyPart): VNode {
  const { words, blocks, mutes, moreBlocks, moreMutes } = props;
  const { privacy } = words;
  return (
    <>
      <Section {...props} name="blocks" title={privacy.blocks} lead={privacy.blocksLead}>
        {blocks.length === 0 ? <p>{privacy.noBlocks}</p> : null}
        <KeptAwayList
          words={words}
          people={blocks}
          wish="unblock"
          label={privacy.unblock}
          ariaLabel={privacy.unblockOne}
        />
        <Pager words={words} later={laterAt('blocks', moreBlocks)} />
      </Section>
      <Section {...props} name="mutes" title={privacy.mutes} lead={privacy.mutesLead}>
        {mutes.length === 0 ? <p>{privacy.noMutes}</p> : null}
        <KeptAwayList
          words={words}
          people={mutes}
          wish="unmute"
          label={privacy.unmute}
          ariaLabel={privacy.unmuteOne}
        />
        <Pager words={words} later={laterAt('mutes', moreMutes)} />
      </Section>
    </>
  );
}

function laterAt(list: 'blocks' | 'mutes', cursor: string | null | undefined): string | undefined {
  return cursor ? `${addresses.settings.privacy}?${list}=${cursor}#${list}-title` : undefined;
}

function KeptAwayList({
  words,
  people,
  wish,
  label,
  ariaLabel,
}: Pick<PrivacyPart, 'words'> & {
  readonly people: readonly KeptAway[];
  readonly wish: 'unblock' | 'unmute';
  readonly label: string;
  readonly ariaLabel: (name: string) => string;
}): VNode | null {
  if (people.length === 0) return null;
  return (
    <ul class="kept-away">
      {people.map(person => (
        <li key={person.handle}>
          <PersonByline person={person}>
            <span class="kept-away__since">
              {words.privacy.since(dayInWords(person.since, words.language))}
            </span>
          </PersonByline>
          <form method="post" action={addresses.settings.privacy}>
            <input type="hidden" name="handle" value={person.handle} />
            <button class="textual" type="submit" name="do" value={wish} aria-label={ariaLabel(person.name)}>
              {label}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
