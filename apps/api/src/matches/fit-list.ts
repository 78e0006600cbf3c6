import { skillsNow, type SkillList } from '#ledger';
import {
  surpriseAmong,
  type Match,
  type NearMiss,
  type OfferSide,
  type TripSide,
  type Weights,
} from '#matching';
import { weekAt } from '#platform';
import type { Found, MatchPage } from '#trips';
import { pageOf, type Connection, type PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';
import { printPosition, searchPage } from '../search/search-page.js';
import {
  cureShown,
  fewOfEachGate,
  fitOf,
  groundFor,
  nearMissesAmong,
  weightsShown,
  type Explained,
} from './fits.js';

interface Pair {
  readonly trip: TripSide;
  readonly offer: OfferSide;
}

/** Who asks who fits, and how what is met is found and read; `Named` is what the API calls it: an offer or a trip. */
export interface Asking<Named> {
  readonly list: 'offers-for-trip' | 'trips-for-offer';
  readonly id: string;
  readonly weights: Weights;
  readonly find: (page: MatchPage) => Promise<Found[]>;
  readonly findNearly: (page: MatchPage) => Promise<Found<NearMiss>[]>;
  readonly metIn: (match: Match) => string;
  /** Those of them that are open still: what was closed since it was found, a moment ago, is not shown any more. */
  readonly read: (ids: readonly string[], skills: SkillList) => Promise<ReadonlyMap<string, Named>>;
  readonly pairs: (ids: readonly string[]) => Promise<ReadonlyMap<string, Pair>>;
  /** Where it leads, if that is known. */
  readonly countryOf: (pair: Pair) => string | null;
}

type Fit<Named> = Explained & Named;
type Miss<Named> = Fit<Named> & { readonly cure: ReturnType<typeof cureShown> };

export interface FitList<Named> extends Connection<Fit<Named>> {
  readonly skills: SkillList;
  readonly weights: ReturnType<typeof weightsShown>;
  readonly nearMisses: () => Promise<Miss<Named>[]>;
  readonly surprise: () => Promise<Fit<Named> | null>;
}

/** How far down the list a surprise is looked for. */
const surprisesAmong = 100;

/** What fits, the best first, with all reasons; what stands beside the list is asked only where it is wanted. */
export async function fitList<Named extends object>(
  context: ApiContext,
  asking: Asking<Named>,
  args: PageArgs,
): Promise<FitList<Named>> {
  const { list, id, weights } = asking;
  const thisWeek = weekAt(context.now);
  const page = searchPage(list, { asker: id, weights }, thisWeek, args);
  const ask = (limit: number, after: MatchPage['after']): MatchPage => ({ weights, thisWeek, limit, after });
  const found = await asking.find(ask(page.first + 1, page.after));
  const bounds = { first: page.first, after: args.after ?? null };
  const connection = pageOf(found, bounds, list, ({ position }) => printPosition(page, position));
  const skills = await skillsNow(context.db);
  const fits = new Map((await shown(connection.nodes)).map(({ match, fit }) => [match, fit]));
  const edges = connection.edges.flatMap(({ cursor, node }) => {
    const fit = fits.get(node);
    return fit ? [{ cursor, node: fit }] : [];
  });

  async function shown<M extends Match>(matches: readonly M[]) {
    if (matches.length === 0) return [];
    const ids = matches.map(asking.metIn);
    const [pairs, there] = [await asking.pairs(ids), await asking.read(ids, skills)];
    const ground = await groundFor(context, matches, { weights, list: skills });
    return matches.flatMap(match => {
      const [pair, met] = [pairs.get(asking.metIn(match)), there.get(asking.metIn(match))];
      if (!pair || !met) return [];
      const fit: Fit<Named> = { ...fitOf(pair.trip, pair.offer, match, ground), ...met };
      return [{ match, pair, fit, ground }];
    });
  }

  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: connection.pageInfo,
    skills,
    weights: weightsShown(weights),
    nearMisses: async () => {
      const misses = fewOfEachGate(await asking.findNearly(ask(nearMissesAmong, null)));
      return (await shown(misses)).map(({ match, pair, fit, ground }) => ({
        ...fit,
        cure: cureShown(pair.trip, pair.offer, match, ground),
      }));
    },
    surprise: async () => {
      const last = connection.nodes.at(-1);
      if (!last || !connection.pageInfo.hasNextPage) return null;
      const beyond = await asking.find(ask(surprisesAmong, last.position));
      const pairs = await asking.pairs([...connection.nodes, ...beyond].map(asking.metIn));
      const placed = (matches: readonly Match[]) =>
        matches.map(match => {
          const pair = pairs.get(asking.metIn(match));
          return { match, country: pair ? asking.countryOf(pair) : null };
        });
      const pick = surpriseAmong(placed(connection.nodes), placed(beyond));
      return pick && ((await shown([pick]))[0]?.fit ?? null);
    },
  };
}
