import { createHash } from 'node:crypto';

interface KeptPage {
  readonly version: string;
  readonly etag: string;
  readonly body: Buffer;
}

const most = 200;

/** Pages that are alike for all strangers, kept as bytes for as long as nothing they show has changed. */
export class KeptPages {
  private readonly pages = new Map<string, KeptPage>();

  /** The version is asked before the page is made: at worst a page is made once too often, never shown too old. */
  async keep(key: string, version: string, make: () => Promise<string>): Promise<KeptPage> {
    const kept = this.pages.get(key);
    if (kept?.version === version) return kept;
    const body = Buffer.from(await make());
    const page = {
      version,
      body,
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    };
    if (this.pages.size >= most) this.pages.clear();
    this.pages.set(key, page);
    return page;
  }
}
