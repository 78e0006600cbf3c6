import { type Gate, type Match, type NearMiss, type Part, parts, type Weights } from '#matching';
import { numberOf, type Week } from '#weeks';
import { weeksOfBits } from './match-statement.js';

/** Where a list of matches goes on: after this one. The key holds its whole order, so nothing is left out or repeated. */
export interface MatchPosition {
  readonly key: string;
  readonly id: string;
}

export interface MatchPage {
  readonly weights: Weights;
  readonly thisWeek: Week;
  readonly limit: number;
  readonly after: MatchPosition | null;
}

export type Found<M extends Match = Match> = M & { readonly position: MatchPosition };

/** A row as the statement answers it. */
export type FoundRow = Readonly<Record<Part, number>> & {
  readonly id: string;
  readonly key: string;
  readonly score: number;
  readonly is_remote: boolean;
  readonly km: number;
  readonly place_id: number | null;
  readonly first: number;
  readonly fitting: string;
  readonly gates?: readonly (Gate | null)[];
};

/** What of a pair is answered, after its score. */
export const answered = (isNear: boolean) => `
  top.id, top.rank as key, top.fitting, s.score::integer as score, a.is_remote, a.km, t.place_id, d.first,
  ${parts.map(part => `d.${part}`).join(', ')}${isNear ? ', b.gates' : ''}`;

type Ids = (id: string) => Pick<Match, 'tripId' | 'offerId'>;

export function matchOfRow(row: FoundRow, thisWeek: Week, idsOf: Ids): Found {
  return {
    ...idsOf(row.id),
    score: row.score,
    parts: Object.fromEntries(parts.map(part => [part, row[part]])) as Record<Part, number>,
    isRemote: row.is_remote,
    km: row.km,
    fromPlaceId: row.is_remote ? null : row.place_id,
    best: numberOf(thisWeek) + row.first,
    weeks: weeksOfBits(row.fitting, thisWeek),
    position: { key: row.key, id: row.id },
  };
}

export function nearMissOfRow(row: FoundRow, thisWeek: Week, idsOf: Ids): Found<NearMiss> {
  const gate = row.gates?.find(failed => failed !== null);
  if (!gate) throw new Error('A near miss fails a gate.');
  return { ...matchOfRow(row, thisWeek, idsOf), gate };
}
