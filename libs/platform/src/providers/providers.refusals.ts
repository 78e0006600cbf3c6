import type { RefusalCatalogue } from '#kernel';

/** What those whose word is taken for who somebody is can fail in. */
export const providerRefusals = {
  provider_off: { meaning: 'Sign-in by `provider` is not set up on this instance.' },
  provider_declined: { meaning: 'She was asked by `provider` and said no.' },
  provider_unreachable: { meaning: '`provider` does not answer at this moment; try again later.' },
  provider_answer_odd: { meaning: 'What `provider` answered cannot be trusted, so nothing was done.' },
} as const satisfies RefusalCatalogue;
