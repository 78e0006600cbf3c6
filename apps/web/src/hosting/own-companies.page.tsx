import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { LinkButton } from '../house/components/button.js';
import { EmptyState } from '../house/components/empty-state.js';
import { PlainList } from '../house/components/plain-list.js';
import type { Frame } from '../house/frame.js';
import { SettingsRoom } from '../house/rooms.js';
import { wordsFor } from '../words/index.js';
import type { CompanyInBrief } from './company-parts.js';
import { memberRoleInWords } from './company-words.js';

export interface OwnCompaniesPageProps {
  readonly frame: Frame;
  readonly companies: readonly CompanyInBrief[];
}

/** For whom she acts here. */
export function OwnCompaniesPage({ frame, companies: own }: OwnCompaniesPageProps): VNode {
  const words = wordsFor(frame.language);
  const { companies } = words;
  return (
    <SettingsRoom frame={frame} title={companies.ownTitle} lead={companies.ownLead}>
      {own.length === 0 ? (
        <EmptyState title={companies.ownNone}>
          <p>{companies.ownNoneText}</p>
        </EmptyState>
      ) : (
        <section aria-labelledby="own-title">
          <h2 id="own-title" class="unseen">
            {companies.ownTitle}
          </h2>
          <PlainList
            items={own.map(({ slug, name, myRole }) => ({
              key: slug,
              title: <a href={addresses.company(slug)}>{name}</a>,
              children: (
                <p>
                  {myRole ? memberRoleInWords(myRole, words) : null} ·{' '}
                  <a href={addresses.companies.people(slug)}>{companies.doorPeople}</a>
                  {myRole === 'ADMIN' ? (
                    <>
                      {' '}
                      · <a href={addresses.companies.edit(slug)}>{companies.doorEdit}</a>
                    </>
                  ) : null}
                </p>
              ),
            }))}
          />
        </section>
      )}
      <p>
        <LinkButton kind="primary" href={addresses.companies.new}>
          {companies.foundTitle}
        </LinkButton>
      </p>
    </SettingsRoom>
  );
}
