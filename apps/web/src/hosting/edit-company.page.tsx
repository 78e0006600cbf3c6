import type { VNode } from 'preact';
import { Notice } from '../house/components/notice.js';
import { wordsFor, type Words } from '../words/index.js';
import { CompanyRoom } from './company-room.js';
import { AboutCompany, LogoOfCompany, StoryOfCompany } from './edit-company-about.js';
import { PracticesOfCompany } from './edit-company-practices.js';
import { SitesOfCompany } from './edit-company-sites.js';
import { WebsiteOfCompany } from './edit-company-website.js';
import { companySections, type CompanySection, type EditCompanyPageProps } from './edit-company.js';

export function EditCompanyPage(props: EditCompanyPageProps): VNode {
  const { frame, company, saved } = props;
  const words = wordsFor(frame.language);
  const { companies } = words;
  const part = { ...props, words };
  return (
    <CompanyRoom
      frame={frame}
      company={company}
      title={companies.editTitle(company.name)}
      islands={['place-picker', 'practice-picker']}
    >
      {saved === 'founded' ? (
        <Notice tone="done">
          <p>
            <strong>{companies.founded(company.name)}</strong> {companies.foundedNext}
          </p>
        </Notice>
      ) : null}
      <Contents words={words} />
      <AboutCompany {...part} />
      <LogoOfCompany {...part} />
      <StoryOfCompany {...part} />
      <WebsiteOfCompany {...part} />
      <SitesOfCompany {...part} />
      <PracticesOfCompany {...part} />
    </CompanyRoom>
  );
}

function Contents({ words: { companies, profile } }: { readonly words: Words }): VNode {
  const titles: Record<CompanySection, string> = {
    about: companies.about,
    logo: companies.logo,
    story: companies.story,
    website: companies.website,
    sites: companies.sites,
    practices: companies.practices,
  };
  return (
    <nav class="on-this-page" aria-label={profile.onThisPage}>
      <ul>
        {companySections.map(section => (
          <li key={section}>
            <a href={`#${section}-title`}>{titles[section]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
