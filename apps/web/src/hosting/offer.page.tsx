import { plusWeeks, weekSet, weeksInWords, type Week } from '#weeks';
import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { EmptyState } from '../house/components/empty-state.js';
import { PersonByline } from '../house/components/person-byline.js';
import { Prose } from '../house/components/prose.js';
import { SkillTags } from '../house/components/skill-list.js';
import { WeekSheet } from '../house/components/week-sheet.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { DrawnMap } from '../house/map/map.js';
import { OwnFits, type OwnFit } from '../matches/own-fits.js';
import { ReportLink } from '../moderation/report-link.js';
import { roleInWords } from '../people/profile-parts.js';
import { wordsFor, type Words } from '../words/index.js';
import {
  experienceInWords,
  inShort,
  languagesInWords,
  lodgingInWords,
  modeInWords,
  modeOf,
  money,
  payOf,
  publicationInWords,
  stayInWords,
  type ShownOffer,
} from './offer-parts.js';
import { OfferSkills } from './offer-skills.js';
import { OfferStanding } from './offer-standing.js';

export interface OfferPageProps {
  readonly frame: Frame;
  readonly offer: ShownOffer;
  /** How it fits the trips of the reader. */
  readonly fits?: readonly OwnFit[];
  readonly nowWeek: Week;
}

export type OfferPart = OfferPageProps & { readonly words: Words };

export function OfferPage(props: OfferPageProps): VNode {
  const { frame, offer } = props;
  const words = wordsFor(frame.language);
  const { offers } = words;
  const part = { ...props, words };
  return (
    <Layout
      {...frame}
      title={offers.titleAt(offer.title, offer.company.name)}
      description={[offer.place?.name, ...inShort(offer, words)].filter(Boolean).join(' · ')}
      isUnlisted={offer.state !== 'OPEN'}
    >
      <article class="offer">
        <Opening {...part} />
        <Weeks {...part} />
        {offer.workHtml === '' ? null : (
          <section class="chapter" aria-labelledby="work-title">
            <header>
              <h2 id="work-title">{offers.work}</h2>
            </header>
            <Prose html={offer.workHtml} />
          </section>
        )}
        <OfferSkills {...part} />
        <HowWeWork {...part} />
        <Lodging {...part} />
        <Terms {...part} />
        <Contact {...part} />
      </article>
      {offer.myRole === null ? <ReportLink id={offer.id} words={words} /> : null}
    </Layout>
  );
}

function Opening(props: OfferPart): VNode {
  const { offer, fits = [], words } = props;
  const { offers } = words;
  const { company, place } = offer;
  return (
    <div class={place ? 'opening' : 'opening opening--narrow'}>
      <header class="offer__head">
        <p class="offer__host">
          <a href={addresses.company(company.slug)}>{company.name}</a>
          {place ? `, ${place.label}` : ''}
        </p>
        <h1>{offer.title}</h1>
        <ul class="offer__short">
          {inShort(offer, words).map(fact => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <OfferStanding {...props} />
        <OwnFits fits={fits} side="JOURNEYMAN" words={words} />
      </header>
      {place ? (
        <figure class="plate">
          <DrawnMap
            words={words}
            id="where"
            title={offers.mapOf(place.name)}
            routes={[]}
            places={[place]}
            sheet={{ width: 480, height: 300 }}
          />
        </figure>
      ) : null}
    </div>
  );
}

/** How many weeks a page shows at least, so that a single one stands among others. */
const LEAST_SHOWN = 12;

function Weeks({ offer, nowWeek, words }: OfferPart): VNode {
  const { offers } = words;
  const { weeks, openWeeks } = offer;
  const last = weeks.at(-1)?.week;
  const atLeast = plusWeeks(nowWeek, LEAST_SHOWN);
  return (
    <section class="chapter chapter--wide" aria-labelledby="weeks-legend">
      <header>
        <h2 id="weeks-legend">{offers.whichWeeks}</h2>
        <p>{openWeeks.length > 0 ? offers.freeWeeks(openWeeks.length) : offers.noFreeWeek}</p>
      </header>
      {last === undefined ? (
        <EmptyState title={offers.noWeeks} />
      ) : (
        <div class="offer__weeks">
          <WeekSheet
            words={words}
            id="weeks"
            sets={[weekSet(openWeeks)]}
            from={nowWeek}
            to={last > atLeast ? last : atLeast}
            now={nowWeek}
            closed={new Map(weeks.filter(({ free }) => free === 0).map(({ week }) => [week, offers.full]))}
            notes={
              new Map(
                weeks
                  .filter(({ free }) => free > 0)
                  .map(({ week, free }) => [week, { short: String(free), said: offers.seatsFree(free) }]),
              )
            }
          />
          <p class="offer__weeks-said">
            {openWeeks.length > 0
              ? offers.freeIn(weeksInWords(weekSet(openWeeks), words.language))
              : offers.noFreeWeek}{' '}
            {offers.figures}
          </p>
        </div>
      )}
    </section>
  );
}

function HowWeWork({ offer, words }: OfferPart): VNode {
  const { offers } = words;
  const { practices, languages, roles, experience } = offer;
  const anybody = roles.length === 0;
  return (
    <section class="chapter" aria-labelledby="with-title">
      <header>
        <h2 id="with-title">{offers.withUs}</h2>
      </header>
      <dl class="offer__facts">
        {practices.length > 0 ? (
          <div>
            <dt>{offers.practices}</dt>
            <dd>
              <SkillTags skills={practices} />
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{offers.languages}</dt>
          <dd>{languages.length > 0 ? languagesInWords(offer, words) : offers.notSaid}</dd>
        </div>
        <div>
          <dt>{offers.welcome}</dt>
          <dd>
            {anybody ? offers.anybody : roles.map(role => roleInWords(role, words)).join(', ')}
            {'. '}
            {experienceInWords(experience, words)}.
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Lodging({ offer, words }: OfferPart): VNode | null {
  const { offers } = words;
  if (!offer.isOnSite) return null;
  return (
    <section class="chapter" aria-labelledby="bed-title">
      <header>
        <h2 id="bed-title">{offers.bed}</h2>
      </header>
      <div class="offer__bed">
        <p class="offer__bed-kind">
          {offer.lodging === 'NONE' ? offers.noBed : lodgingInWords(offer.lodging, words)}
        </p>
        {offer.pictures.length > 0 ? (
          <ul class="lodging">
            {offer.pictures.map(({ key, alt, medium, large }) => (
              <li key={key}>
                <a href={large}>
                  <img
                    src={medium}
                    alt={alt || offers.pictureOfBed}
                    width="512"
                    height="512"
                    loading="lazy"
                  />
                </a>
                {alt ? <p>{alt}</p> : null}
              </li>
            ))}
          </ul>
        ) : null}
        {offer.lodgingRulesHtml === '' ? null : <Prose html={offer.lodgingRulesHtml} />}
      </div>
    </section>
  );
}

function Terms({ offer, words }: OfferPart): VNode {
  const { offers } = words;
  return (
    <section class="chapter" aria-labelledby="terms-title">
      <header>
        <h2 id="terms-title">{offers.terms}</h2>
      </header>
      <dl class="offer__facts">
        <div>
          <dt>{offers.where}</dt>
          <dd>{modeInWords(modeOf(offer), words)}</dd>
        </div>
        <div>
          <dt>{offers.stay}</dt>
          <dd>{stayInWords(offer, words)}</dd>
        </div>
        <div>
          <dt>{offers.way}</dt>
          <dd>
            {offer.travelPaid > 0 ? offers.wayPaid(money(offer.travelPaid, 'EUR', words)) : offers.wayNotPaid}
          </dd>
        </div>
        <div>
          <dt>{offers.pay}</dt>
          <dd>{payOf(offer, words)}</dd>
        </div>
        <div>
          <dt>{offers.publication}</dt>
          <dd>{publicationInWords(offer.publication, words)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Contact({ offer: { contact, company }, words }: OfferPart): VNode | null {
  const { offers } = words;
  if (!contact) return null;
  return (
    <section class="chapter" aria-labelledby="contact-title">
      <header>
        <h2 id="contact-title">{offers.contact}</h2>
      </header>
      <PersonByline person={contact}>
        {offers.contactAt} <a href={addresses.company(company.slug)}>{company.name}</a>
      </PersonByline>
    </section>
  );
}
