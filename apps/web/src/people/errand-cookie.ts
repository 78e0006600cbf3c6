import type { FastifyReply, FastifyRequest } from 'fastify';

/** As long as the longest that it opens: a decision. */
const minutes = 30;

/** What this browser keeps while it is on its way to a provider and back, and until she has decided. */
export class ErrandCookie {
  private readonly name: string;
  private readonly rest: string;

  constructor(origin: string) {
    // A browser keeps a `__Host-` cookie only over TLS; on localhost there is none. Lax, because the provider sends her back.
    const isSecure = origin.startsWith('https:');
    this.name = isSecure ? '__Host-walz-errand' : 'walz-errand';
    this.rest = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  }

  read({ headers }: FastifyRequest): string {
    const mine = (headers.cookie ?? '').split(';').map(part => part.trim().split('='));
    return mine.find(([name]) => name === this.name)?.[1] ?? '';
  }

  keep(reply: FastifyReply, secret: string): void {
    reply.header('set-cookie', `${this.name}=${secret}; Max-Age=${minutes * 60}; ${this.rest}`);
  }

  drop(reply: FastifyReply): void {
    reply.header('set-cookie', `${this.name}=; Max-Age=0; ${this.rest}`);
  }
}
