import { median, short, spread } from '../harness/figures.mjs';
import { atLeast, atMost, isTrue, verdict } from '../harness/goals.mjs';
import { openAsker } from '../world/ask.mjs';
import { drawAskers } from '../world/match-case.mjs';
import { dropBareTable, makeBareTable, openWrites } from '../world/writes.mjs';

const bookings = 300;
const rowsInATurn = 60;
const searches = 20;

export default {
  title: 'Match: what writing costs',
  says: 'What is matched by is written in the transaction that changes an offer. Booking a week must leave the indexes alone (HOT), a new row may cost three times one without indexes, and the very next search must know.',

  async measure(stage) {
    const world = await stage.world(stage.options.scale);
    const asker = await openAsker(world);
    try {
      const writes = await openWrites(asker);
      const ids = await writes.idsOfMatched(drawAskers(world.world, 'forOffer', bookings));
      stage.say('match-writes: booking weeks');
      const before = await writes.updates();
      for (const id of ids) await writes.bookWeek(id);
      for (const id of ids) await writes.bookWeek(id);
      const after = await writes.updates();
      const hot = (after.hot - before.hot) / (after.updates - before.updates);

      await makeBareTable(asker.source);
      const turns = await takeTurns(stage, writes, ids.slice(0, rowsInATurn));
      await dropBareTable(asker.source);
      const [booked, opened] = ['book', 'open'].map(kind =>
        turns.some(({ ratios }) => ratios[kind] === undefined)
          ? undefined
          : turns.map(({ ratios }) => ratios[kind]),
      );

      const seen = await nextSearches(stage, world, asker, writes);
      const goals = [
        atLeast('booking a week leaves the indexes alone', hot, 0.95),
        atMost('a new row beside an unindexed one', opened && median(opened), 3),
        isTrue('a changed offer is found or gone in the very next search', seen.every(Boolean)),
      ];
      return {
        columns: ['what', 'figure', 'CPU beside an unindexed row', 'goal'],
        rows: [
          [
            'booking a week',
            `${short(hot * 100)} % HOT of ${after.updates - before.updates}`,
            show(booked),
            verdict(goals[0]),
          ],
          ['a new offer', '', show(opened), verdict(goals[1])],
          [
            'paused and opened again',
            `${seen.filter(Boolean).length} of ${seen.length} known at once`,
            '',
            verdict(goals[2]),
          ],
        ],
        goals,
        figures: { hot, booked, opened, seen },
      };
    } finally {
      await asker.stop();
    }
  },
};

const show = ratios => (ratios ? spread(ratios) : '–');

/** Each row in both tables, one right after the other; a turn's ratio is that of its medians. */
async function takeTurns(stage, { indexed, bare }, ids) {
  const turns = [];
  for (let round = -1; round < stage.options.rounds; round += 1) {
    stage.say(`match-writes: ${round < 0 ? 'warming up' : `round ${round + 1} of ${stage.options.rounds}`}`);
    const ratios = {};
    for (const kind of ['book', 'open']) {
      const [ours, theirs] = [[], []];
      for (const id of ids) {
        ours.push((await indexed[kind](id)).cpu);
        theirs.push((await bare[kind](id)).cpu);
      }
      ratios[kind] = ours.includes(undefined) ? undefined : median(ours) / median(theirs);
    }
    if (round >= 0) turns.push({ ratios });
  }
  return turns;
}

/** The best offer of a trip is paused and gone, and is where it was when it is open again. */
async function nextSearches(stage, { world }, asker, writes) {
  stage.say('match-writes: searching again');
  const seen = [];
  for (const at of drawAskers(world, 'forTrip', searches * 5)) {
    if (seen.length === searches) break;
    const found = await asker.forTrip(at);
    if (found.length === 0) continue;
    const [{ offerId }] = found;
    await writes.setState(offerId, 'paused');
    const without = await asker.forTrip(at);
    await writes.setState(offerId, 'open');
    const again = await asker.forTrip(at);
    const ids = list => list.map(match => `${match.offerId} ${match.score}`).join();
    seen.push(
      without.every(match => match.offerId !== offerId) &&
        ids(without.slice(0, found.length - 1)) === ids(found.slice(1)) &&
        ids(again) === ids(found),
    );
  }
  return seen;
}
