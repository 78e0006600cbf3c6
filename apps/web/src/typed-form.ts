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

/** An address to return to: a path of this site, or home. */
export function localPath(text: string | undefined): string {
  return text !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(text) ? text : '/';
}
