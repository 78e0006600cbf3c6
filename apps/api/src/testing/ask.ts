/** An answer as a program sees it. */
export interface Heard {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly text: string;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
  /** The code of the first error. */
  readonly code?: unknown;
}

/** Asks as a program does, with every liberty that a program has. */
export async function ask(
  url: string,
  body: unknown,
  { headers = {}, method = 'POST' }: { headers?: Record<string, string>; method?: string } = {},
): Promise<Heard> {
  const answer = await fetch(`${url}/graphql`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });
  return heard(answer);
}

export async function askByGet(
  url: string,
  search: Record<string, string>,
  headers: Record<string, string> = {},
) {
  return heard(await fetch(`${url}/graphql?${new URLSearchParams(search)}`, { headers }));
}

async function heard(answer: Response): Promise<Heard> {
  const text = await answer.text();
  const type = answer.headers.get('content-type') ?? '';
  const told = /json/.test(type) ? (JSON.parse(text) as Partial<Heard>) : {};
  const code = told.errors?.[0]?.extensions['code'];
  return { status: answer.status, type, headers: answer.headers, text, ...told, code };
}
