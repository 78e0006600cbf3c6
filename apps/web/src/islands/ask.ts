/** One question to the API, as the signed-in person; a refusal or a broken answer throws. */
export async function ask<Answer>(
  query: string,
  variables: Record<string, string>,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  const { data } = (await response.json()) as { data?: Answer | null };
  if (!data) throw new Error('No answer.');
  return data;
}
