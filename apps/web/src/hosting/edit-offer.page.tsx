import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Button } from '../house/components/button.js';
import { Form } from '../house/components/form.js';
import { Notice } from '../house/components/notice.js';
import { Trail } from '../house/components/trail.js';
import { Layout } from '../house/layout.js';
import { wordsFor } from '../words/index.js';
import { DetailsSection } from './edit-offer-details.js';
import { LanguagesSection, PracticesSection } from './edit-offer-lists.js';
import { PicturesSection } from './edit-offer-pictures.js';
import { SkillsSection } from './edit-offer-skills.js';
import { WeeksSection } from './edit-offer-weeks.js';
import { offerSections, refusalsOnTop, type EditOfferPageProps, type EditOfferPart } from './edit-offer.js';

export function EditOfferPage(props: EditOfferPageProps): VNode {
  const { frame, offer } = props;
  const words = wordsFor(frame.language);
  const { offers } = words;
  const { company, slug, title } = offer;
  const part = { ...props, words };
  return (
    <Layout
      {...frame}
      title={offers.editTitle(title)}
      description={offers.editTitle(title)}
      islands={['practice-picker', 'skill-picker', 'week-painter']}
      isUnlisted
    >
      <div class="offer-desk">
        <Trail
          words={words}
          steps={[
            { label: company.name, href: addresses.company(company.slug) },
            { label: title, href: addresses.offer(slug) },
          ]}
          here={offers.edit}
        />
        <h1>{offers.editTitle(title)}</h1>
        <Standing {...part} />
        <Contents {...part} />
        <DetailsSection {...part} />
        <SkillsSection {...part} />
        <PracticesSection {...part} />
        <LanguagesSection {...part} />
        <WeeksSection {...part} />
        <PicturesSection {...part} />
      </div>
    </Layout>
  );
}

/** Where it is on its way, and where it can go from here. */
function Standing(props: EditOfferPart): VNode {
  const { offer, words } = props;
  const { offers } = words;
  const { state, slug } = offer;
  const says = {
    DRAFT: offers.isDraftHere,
    OPEN: offers.isOpenHere,
    PAUSED: offers.isPaused,
    CLOSED: offers.isClosed,
  }[state];
  return (
    <Form
      words={words}
      action={addresses.editOffer(slug)}
      refusals={refusalsOnTop(props)}
      fields={['site', 'skill', 'language', 'weeks']}
    >
      <p>
        {says} <a href={addresses.offer(slug)}>{offers.look}</a>
        {state === 'OPEN' ? (
          <>
            {' · '}
            <a href={addresses.offerMatches(slug)}>{words.matches.toTrips}</a>
          </>
        ) : null}
      </p>
      {offer.askedAt === null ? null : (
        <Notice>
          <p>{offers.isAsked}</p>
        </Notice>
      )}
      <div class="opening__do">
        {state === 'DRAFT' || state === 'PAUSED' ? (
          <Do kind="primary" act="open" label={offers.open} />
        ) : null}
        {offer.askedAt === null ? null : <Do kind="primary" act="confirm" label={offers.holds} />}
        {state === 'OPEN' ? <Do act="pause" label={offers.pause} /> : null}
        <Do act="copy" label={offers.copy} />
      </div>
      {state === 'CLOSED' ? null : (
        <details class="offer-desk__end">
          <summary>{offers.closeAsk}</summary>
          <p>{offers.closeText}</p>
          <Do act="close" label={offers.close} />
        </details>
      )}
    </Form>
  );
}

function Do({
  act,
  label,
  kind = 'plain',
}: {
  act: string;
  label: string;
  kind?: 'primary' | 'plain';
}): VNode {
  return (
    <Button kind={kind} name="do" value={act}>
      {label}
    </Button>
  );
}

function Contents({ words }: EditOfferPart): VNode {
  const { offers, profile } = words;
  const titles = {
    details: offers.details,
    skills: offers.skills,
    practices: offers.practices,
    languages: offers.languages,
    weeks: offers.whichWeeks,
    pictures: offers.pictures,
  };
  return (
    <nav class="on-this-page" aria-label={profile.onThisPage}>
      <ul>
        {offerSections.map(section => (
          <li key={section}>
            <a href={`#${section}-title`}>{titles[section]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
