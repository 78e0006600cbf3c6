/** A posted form: each field once, as text, whatever was sent. */
export type TypedForm = Readonly<Record<string, string>>;

const longestField = 100_000;

export function readForm(body: unknown): TypedForm {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
      const text = Array.isArray(value) ? (value.at(-1) as unknown) : value;
      return typeof text === 'string' ? [[name, text.slice(0, longestField)]] : [];
    }),
  );
}

/** What was ticked under one name, each once. */
export function readChoices(body: unknown, name: string): readonly string[] {
  const given = (body as Record<string, unknown> | null | undefined)?.[name];
  const all: unknown[] = Array.isArray(given) ? given : [given];
  return [...new Set(all.filter(value => typeof value === 'string'))];
}

/** An address to return to: a path of this site, or home. */
export function localPath(text: string | undefined): string {
  return text !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(text) ? text : '/';
}
