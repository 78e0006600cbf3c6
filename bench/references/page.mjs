/** Answers the same bytes under the same headers, or 304 to a browser that has them. */
import { serve } from './fastify.mjs';

serve((server, { html, headers, unchangedHeaders }) => {
  const bytes = Buffer.from(html);
  server.get('/', (request, reply) => {
    if (request.headers['if-none-match'] === headers.etag)
      return reply.status(304).headers(unchangedHeaders).send();
    return reply.headers(headers).send(bytes);
  });
});
