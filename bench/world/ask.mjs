import { built } from '../harness/root.mjs';
import { openScan } from './scan.mjs';
import { contactOf, idOf } from './rows.mjs';

const usual = 20;

/**
 * Asks the house's own queries of a world, over one connection, so that what the backend behind it spends on each
 * question can be read. `thisWeek` is the week in which the world begins.
 */
export async function openAsker(world) {
  const [{ openDatabase }, { entities }, { numberOf, weekOf }, trips, { usualWeights }] = await Promise.all([
    built('libs/platform/src/index.js'),
    built('apps/walz/src/entities.js'),
    built('libs/weeks/src/index.js'),
    built('libs/trips/src/index.js'),
    built('libs/matching/src/index.js'),
  ]);
  const source = await openDatabase({ url: world.url, entities, poolSize: 1, name: 'bench' });
  // A connection that falls asleep would be another one when it wakes, while a larger world has its turn.
  source.driver.master.options.idleTimeoutMillis = 0;
  const [{ pid }] = await source.query('select pg_backend_pid() as pid');
  const thisWeek = weekOf(Temporal.PlainDate.from(world.thisMonday));
  const page = limit => ({ weights: usualWeights, thisWeek, limit, after: null });
  const offerAt = at => {
    const { company } = world.world.offer(at);
    const contactId = contactOf(world.world.company(company));
    return { id: idOf('offer', at), companyId: idOf('company', company), contactId };
  };
  return {
    source,
    pid,
    now: Temporal.Instant.from(`${world.thisMonday}T12:00Z`),
    thisNumber: numberOf(thisWeek),
    scan: await openScan(source, { thisWeek, weights: usualWeights, offerAt }),
    stop: () => source.destroy(),
    forTrip: (at, limit = usual) =>
      trips.matchesForTrip(
        source.manager,
        { id: idOf('trip', at), personId: idOf('traveller', at) },
        page(limit),
      ),
    forOffer(at, limit = usual) {
      const offer = offerAt(at);
      return trips.matchesForOffer(
        source.manager,
        offer,
        { kind: 'person', personId: offer.contactId },
        page(limit),
      );
    },
  };
}
