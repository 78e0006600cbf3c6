import type { RefusalCatalogue } from '#kernel';

export const slugRefusals = {
  slug_malformed: {
    meaning: 'A slug has up to `most` small letters, digits and single hyphens, and starts with a letter.',
    field: 'slug',
  },
  slug_reserved: { meaning: 'The word `slug` stands in addresses of the site.', field: 'slug' },
  slug_taken: { meaning: 'Something of this kind is or was called `slug`.', field: 'slug' },
} as const satisfies RefusalCatalogue;
