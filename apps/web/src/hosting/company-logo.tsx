import type { VNode } from 'preact';
import type { CompanyInBrief } from './company-parts.js';

/** Its sign, or else its first letter over a door; the name always stands beside it. */
export function CompanyLogo({
  logo,
  name,
  size,
}: Pick<CompanyInBrief, 'logo' | 'name'> & { size: number }): VNode {
  if (logo) {
    const src = size <= 48 ? logo.small : size <= 96 ? logo.medium : logo.large;
    return <img class="logo" src={src} width={size} height={size} alt="" />;
  }
  const [letter] = new Intl.Segmenter().segment(name);
  return (
    <svg class="logo logo--drawn" viewBox="0 0 40 40" width={size} height={size} aria-hidden="true">
      <path d="M4.5 37.2C4 28 4.2 19 4.8 12.6L20.3 3.2 35.4 12.4C35.9 20 35.8 29 35.3 37 25 37.6 14 37.5 4.5 37.2Z" />
      <text x="20" y="29.5" text-anchor="middle">
        {letter?.segment.toLocaleUpperCase() ?? ''}
      </text>
    </svg>
  );
}
