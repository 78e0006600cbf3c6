/** How many work there. */
export const companySizes = ['alone', 'few', 'dozens', 'hundreds', 'thousands'] as const;
export type CompanySize = (typeof companySizes)[number];

/** How a company showed that a website is its own. */
export type WebsiteProof = 'dns' | 'file';

/** What a company's picture is for; until it is used, it is only an upload. */
export type PictureUse = 'none' | 'logo' | 'lodging';
