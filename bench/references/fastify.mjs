import fastify from 'fastify';

/** A bare Fastify with the very options of the house, and nothing else of it. */
export function serve(open) {
  process.on('disconnect', () => process.exit());
  process.once('message', async wish => {
    const server = fastify({
      trustProxy: false,
      bodyLimit: 256 * 1024,
      requestTimeout: 30_000,
      connectionTimeout: 60_000,
      keepAliveTimeout: 72_000,
      forceCloseConnections: 'idle',
      return503OnClosing: true,
      genReqId: () => crypto.randomUUID(),
    });
    open(server, wish);
    process.send({ url: await server.listen({ host: '127.0.0.1', port: 0 }) });
  });
}
