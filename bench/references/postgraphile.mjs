/** PostGraphile over the very tables of the house: what one has in an hour without writing an API. */
import { createServer } from 'node:http';

process.on('disconnect', () => process.exit());
process.once('message', async ({ databaseUrl, mostConnections }) => {
  const { postgraphile } = await import('postgraphile');
  const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber');
  const { makePgService } = await import('postgraphile/adaptors/pg');
  const { grafserv } = await import('postgraphile/grafserv/node');
  const serv = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [
      makePgService({
        connectionString: databaseUrl,
        schemas: ['public'],
        poolConfig: { max: mostConnections },
      }),
    ],
    grafserv: { graphiql: false, watch: false },
    grafast: { explain: false },
  }).createServ(grafserv);
  const server = createServer();
  await serv.addTo(server);
  server.listen(0, '127.0.0.1', () => {
    process.send({ url: `http://127.0.0.1:${server.address().port}` });
  });
});
