import { cpuOfTree } from './cpu.mjs';

/**
 * Lets contenders have their turns one after the other, the order rotating, so that a slow minute of the machine meets
 * all of them. Answers the turns of each contender, by its name.
 */
export async function takeRounds(stage, title, contenders, { connections = 10 } = {}) {
  const { rounds, seconds } = stage.options;
  const load = await stage.load();
  const turns = Object.fromEntries(contenders.map(({ name }) => [name, []]));
  stage.say(`${title}: warming up`);
  for (const { question } of contenders)
    await load.press(question, { connections, seconds: Math.max(1, seconds) });
  for (let round = 0; round < rounds; round += 1) {
    stage.say(`${title}: round ${round + 1} of ${rounds}`);
    for (let place = 0; place < contenders.length; place += 1) {
      const contender = contenders[(round + place) % contenders.length];
      turns[contender.name].push(await takeTurn(load, contender, { connections, seconds }));
    }
  }
  return turns;
}

async function takeTurn(load, { question, server, database }, wish) {
  const before = { server: cpuOfTree(server), database: database && cpuOfTree(database) };
  const result = await load.press(question, wish);
  const used = (pid, since) => (since === undefined ? undefined : (cpuOfTree(pid) - since) / result.requests);
  return {
    ...result,
    serverCpu: used(server, before.server),
    databaseCpu: used(database, before.database),
  };
}
