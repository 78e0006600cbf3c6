import type { VNode } from 'preact';
import type { Words } from '../words/index.js';
import type { ShownOffer, WaySkill } from './offer-parts.js';

/** In the order a guest asks: what could I learn, what do they want of me, what else is there. */
export function OfferSkills({ offer, words }: { offer: ShownOffer; words: Words }): VNode | null {
  const { offers } = words;
  const { teaches, seeks, uses } = offer;
  if (teaches.length + seeks.length + uses.length === 0) return null;
  return (
    <section class="chapter" aria-labelledby="skills-title">
      <header>
        <h2 id="skills-title">{offers.skills}</h2>
      </header>
      <div class="ways-in">
        <Way title={offers.teach} skills={teaches} says={level => taughtInWords(level, words)} kind="teach" />
        <Way title={offers.seek} skills={seeks} says={level => soughtInWords(level, words)} kind="seek" />
        <Way title={offers.use} skills={uses} kind="use" />
      </div>
    </section>
  );
}

function Way({
  title,
  skills,
  says,
  kind,
}: {
  title: string;
  skills: readonly WaySkill[];
  says?: (level: number) => string;
  kind: string;
}): VNode | null {
  if (skills.length === 0) return null;
  return (
    <section class={`ways-in__way ways-in__way--${kind}`}>
      <h3>{title}</h3>
      <ul>
        {skills.map(({ level, skill }) => (
          <li key={skill.slug}>
            <span>{skill.name}</span>
            {says && level !== null ? <small>{says(level)}</small> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How far one can get with it here. */
export function taughtInWords(level: number, { offers }: Words): string {
  return [offers.teachOne, offers.teachTwo, offers.teachThree][level - 1] ?? '';
}

/** How well one should have it. */
export function soughtInWords(level: number, { offers }: Words): string {
  return [offers.seekOne, offers.seekTwo, offers.seekThree][level - 1] ?? '';
}
