import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Avatar } from '../house/components/avatar.js';
import { LinkButton } from '../house/components/button.js';
import { EmptyState } from '../house/components/empty-state.js';
import { DoneIcon } from '../house/components/icons.js';
import { Prose } from '../house/components/prose.js';
import { SkillTags } from '../house/components/skill-list.js';
import type { Frame } from '../house/frame.js';
import { Layout } from '../house/layout.js';
import { DrawnMap } from '../house/map/map.js';
import { ReportLink } from '../moderation/report-link.js';
import { linkLabel } from '../people/link-label.js';
import { dayInWordsOf, type PhotoFiles } from '../people/profile-parts.js';
import { wordsFor, type Words } from '../words/index.js';
import { CompanyOffers, type OfferOfCompany } from './company-offers.js';
import { CompanyLogo } from './company-logo.js';
import type { CompanyInBrief, CompanySite, WebsiteProof } from './company-parts.js';
import { memberRoleInWords, sizeInWords, type MemberRoleName, type SizeName } from './company-words.js';

export interface CompanyPageProps {
  readonly frame: Frame;
  readonly company: CompanyInBrief & {
    readonly storyHtml: string;
    readonly website: string | null;
    readonly websiteProof: WebsiteProof | null;
    readonly size: SizeName | null;
    readonly practices: readonly { readonly slug: string; readonly name: string }[];
    readonly sites: readonly CompanySite[];
    readonly offers: readonly OfferOfCompany[];
    readonly members: readonly {
      readonly role: MemberRoleName;
      readonly person: {
        readonly handle: string;
        readonly name: string;
        readonly photo: PhotoFiles | null;
      };
    }[];
  };
}

type Part = CompanyPageProps & { readonly words: Words };

export function CompanyPage(props: CompanyPageProps): VNode {
  const { frame, company } = props;
  const words = wordsFor(frame.language);
  const part = { ...props, words };
  return (
    <Layout {...frame} title={company.name} description={describe(part)}>
      <article class="h-card">
        <div class="opening">
          <Sign {...part} />
          <Whereabouts {...part} />
        </div>
        <Story {...part} />
        <CompanyOffers company={company} words={words} />
        <Sites {...part} />
        <Practices {...part} />
        <People {...part} />
      </article>
      <p class="company__pitch">
        <a href={addresses.companyPitch(company.slug)} rel="nofollow">
          {words.pitch.link}
        </a>
      </p>
      {company.myRole === null ? <ReportLink id={company.id} words={words} /> : null}
    </Layout>
  );
}

/** What a link to this page says about it elsewhere. */
function describe({ company, words }: Part): string {
  const towns = [...new Set(company.sites.map(({ place }) => place.name))];
  return [company.name, company.size ? sizeInWords(company.size, words) : '', towns.join(', ')]
    .filter(Boolean)
    .join(' · ');
}

/** What hangs over the door. */
function Sign({ company, words }: Part): VNode {
  const { companies } = words;
  const { slug, myRole } = company;
  return (
    <div class="portrait">
      <CompanyLogo {...company} size={company.logo ? 144 : 96} />
      <h1 class="p-name">{company.name}</h1>
      {company.size ? (
        <p class="portrait__facts">
          <span>{sizeInWords(company.size, words)}</span>
        </p>
      ) : null}
      <Website {...company} words={words} />
      {myRole === null ? null : (
        <p class="portrait__ways">
          <LinkButton
            href={myRole === 'ADMIN' ? addresses.companies.edit(slug) : addresses.companies.people(slug)}
          >
            {myRole === 'ADMIN' ? companies.edit : companies.doorPeople}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

/** A name that anybody can type, and beside it what of it was seen to be true: no more and no less. */
function Website({
  website,
  websiteProof,
  words,
}: {
  readonly website: string | null;
  readonly websiteProof: WebsiteProof | null;
  readonly words: Words;
}): VNode | null {
  if (website === null) return null;
  const { companies } = words;
  const day = websiteProof && dayInWordsOf(websiteProof.at, words);
  return (
    <p class="links__line">
      <a class="u-url" href={website} rel="nofollow ugc noopener">
        {linkLabel(website)}
      </a>
      {websiteProof && day ? (
        <span class="links__mark">
          <DoneIcon /> {websiteProof.by === 'DNS' ? companies.provedByDns(day) : companies.provedByFile(day)}
        </span>
      ) : (
        <span class="links__mark">{companies.notProved}</span>
      )}
    </p>
  );
}

function Whereabouts({ company, words }: Part): VNode | null {
  const places = company.sites.filter(({ isClosed }) => !isClosed).map(({ place }) => place);
  if (places.length === 0) return null;
  return (
    <figure class="plate">
      <DrawnMap
        words={words}
        id="whereabouts"
        title={words.companies.mapTitle(company.name)}
        routes={[]}
        places={places}
        sheet={{ width: 480, height: 340 }}
      />
    </figure>
  );
}

function Story({ company, words: { companies } }: Part): VNode | null {
  const { storyHtml, myRole, slug } = company;
  if (storyHtml === '' && myRole !== 'ADMIN') return null;
  return (
    <section class="chapter" aria-labelledby="story-title">
      <header>
        <h2 id="story-title">{companies.story}</h2>
      </header>
      {storyHtml === '' ? (
        <EmptyState title={companies.noStory}>
          <p>{companies.noStoryText}</p>
          <LinkButton href={`${addresses.companies.edit(slug)}#story-title`}>{companies.storyAdd}</LinkButton>
        </EmptyState>
      ) : (
        <div class="p-note">
          <Prose html={storyHtml} />
        </div>
      )}
    </section>
  );
}

function Sites({ company: { sites }, words: { companies } }: Part): VNode | null {
  if (sites.length === 0) return null;
  return (
    <section class="chapter" aria-labelledby="sites-title">
      <header>
        <h2 id="sites-title">{companies.sites}</h2>
      </header>
      <ul class="sites">
        {sites.map(({ id, name, place, address, isClosed }) => (
          <li key={id} class="h-adr">
            <p class="sites__town">
              {place.label}
              {name ? <span class="facts__aside"> · {name}</span> : null}
              {isClosed ? <span class="facts__aside"> · {companies.siteClosed}</span> : null}
            </p>
            {address ? <p class="sites__street">{address}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Practices({ company: { practices }, words: { companies } }: Part): VNode | null {
  if (practices.length === 0) return null;
  return (
    <section class="chapter" aria-labelledby="practices-title">
      <header>
        <h2 id="practices-title">{companies.worksBy}</h2>
      </header>
      <div>
        <SkillTags skills={practices} />
      </div>
    </section>
  );
}

function People({ company: { members }, words }: Part): VNode | null {
  if (members.length === 0) return null;
  return (
    <section class="chapter" aria-labelledby="people-title">
      <header>
        <h2 id="people-title">{words.companies.people}</h2>
      </header>
      <ul class="hosts">
        {members.map(({ role, person }) => (
          <li key={person.handle} class="byline">
            <Avatar {...person} size={34} />
            <span>
              <a href={addresses.person(person.handle)}>{person.name}</a>{' '}
              <span class="facts__aside">{memberRoleInWords(role, words)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
