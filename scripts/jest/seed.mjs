/** What looks random is the same in every run; another run with `SEED=7 npm test`. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
