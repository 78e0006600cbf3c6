import { folderSentences } from './folder-sentences.js';
import { serverSentences } from './server-sentences.js';

const sentences = { ...folderSentences, ...serverSentences };

export type TroubleCode = keyof typeof sentences;
type FactsOf<Code extends TroubleCode> =
  Parameters<(typeof sentences)[Code]> extends [infer Facts] ? Facts : Record<string, never>;

/** Troubles that often go away by themselves, so that whoever starts before its server may simply wait. */
const passing: ReadonlySet<TroubleCode> = new Set<TroubleCode>([
  'connection_refused',
  'connect_timeout',
  'connection_lost',
  'host_not_found',
  'server_unreachable',
  'server_starting',
  'server_stopping',
  'too_many_connections',
]);

/**
 * What keeps the database from serving, told to the person who can change it: a stable code, one sentence that says
 * what is wrong and what to do, and the lines of PostgreSQL that prove it. The stack is left out because no one who
 * reads this can do anything with it.
 */
export class DatabaseTrouble extends Error {
  override readonly name = 'DatabaseTrouble';
  readonly code: TroubleCode;
  readonly sentence: string;
  readonly quote: readonly string[];

  constructor(code: TroubleCode, sentence: string, quote: readonly string[] = []) {
    super(sentence);
    this.code = code;
    this.sentence = sentence;
    this.quote = quote;
    this.stack = `DatabaseTrouble: ${sentence}`;
  }

  get mayPass(): boolean {
    return passing.has(this.code);
  }
}

/** Makes the trouble of a code; the facts that its sentence needs are known to the compiler. */
export function trouble<Code extends TroubleCode>(
  code: Code,
  facts: FactsOf<Code>,
  quote: readonly string[] = [],
): DatabaseTrouble {
  const say = sentences[code] as (facts: FactsOf<Code>) => string;
  return new DatabaseTrouble(code, say(facts), quote);
}
