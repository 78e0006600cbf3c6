import type { VNode } from 'preact';
import { addresses } from '../house/addresses.js';
import { Room, type Door, type RoomProps } from '../house/rooms.js';
import { wordsFor } from '../words/index.js';
import type { CompanyInBrief } from './company-parts.js';

/** A page for those who act for a company, and the way to its neighbours: each sees the doors that she can open. */
export function CompanyRoom({
  company,
  ...props
}: RoomProps & { readonly company: Pick<CompanyInBrief, 'slug' | 'name' | 'myRole'> }): VNode {
  const { companies } = wordsFor(props.frame.language);
  const doors: Door[] = [
    { href: addresses.company(company.slug), label: companies.doorPage, isAlone: true },
    ...(company.myRole === 'ADMIN'
      ? [{ href: addresses.companies.edit(company.slug), label: companies.doorEdit }]
      : []),
    { href: addresses.companies.people(company.slug), label: companies.doorPeople },
  ];
  return <Room {...props} menu={companies.menuOf(company.name)} doors={doors} />;
}
