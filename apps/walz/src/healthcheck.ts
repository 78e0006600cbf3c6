/** Asked by the container's health check: exits 0 when this machine's Walz is ready. */
const answer = await fetch(`http://127.0.0.1:${process.env['PORT'] ?? 3000}/health/ready`, {
  signal: AbortSignal.timeout(2_500),
}).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
