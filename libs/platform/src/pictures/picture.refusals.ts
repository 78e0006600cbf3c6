import type { RefusalCatalogue } from '#kernel';

/** Every code by which a picture is refused, besides those of files. */
export const pictureRefusals = {
  form_unreadable: { meaning: 'The form came in pieces that do not fit together.' },
  image_unreadable: { meaning: 'The picture cannot be read: it is broken, or it is none.' },
  image_too_large: { meaning: 'The picture has more than `most` million pixels.' },
} as const satisfies RefusalCatalogue;
