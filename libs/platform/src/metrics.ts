import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { DataSource } from 'typeorm';

/** The figures of one process; each process is asked for its own. */
export class Metrics {
  readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'walz_http_request_seconds',
    help: 'How long requests took, by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [this.registry],
  });

  /** Finding the series of a request by its labels anew would cost more than counting it. */
  private readonly series = new Map<string, Histogram.Internal<string>>();

  constructor(database: DataSource) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'walz_jobs',
      help: 'Tasks in the queue, by state.',
      labelNames: ['state'],
      registers: [this.registry],
      async collect() {
        const [jobs] = await database.query<{ waiting: string; running: string; dead: string }[]>(
          `select count(*) filter (where locked_at is null and attempts < max_attempts) as waiting,
                  count(*) filter (where locked_at is not null) as running,
                  count(*) filter (where locked_at is null and attempts >= max_attempts) as dead
           from graphile_worker.jobs`,
        );
        for (const [state, count] of Object.entries(jobs ?? {})) this.set({ state }, Number(count));
      },
    });
  }

  countRequest(method: string, route: string, status: number, seconds: number): void {
    const key = `${method} ${status} ${route}`;
    let series = this.series.get(key);
    if (!series) this.series.set(key, (series = this.requests.labels(method, route, String(status))));
    series.observe(seconds);
  }
}
