export const json = 'application/json';
export const graphqlJson = 'application/graphql-response+json';

export interface Taken {
  readonly type: string;
  /** The client knows JSON only: it is told by the answer, not by its status, that a document was wrong. */
  readonly isLegacy: boolean;
}

interface Range {
  readonly type: string;
  readonly weight: number;
}

const anything: Taken = { type: json, isLegacy: false };

/** Of the two kinds of answer there are, the one that the client would rather have; nothing if it takes neither. */
export function takenBy(accept: string | undefined): Taken | undefined {
  if (accept === undefined || accept === '' || accept === '*/*') return anything;
  const ranges = accept.split(',').map(rangeIn);
  const [first] = [json, graphqlJson]
    .map(type => ({ type, ...bestFor(type, ranges) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  return (
    first && {
      type: first.type,
      isLegacy: first.type === json && ranges.every(({ type }) => type !== graphqlJson && type !== '*/*'),
    }
  );
}

/** A page is for whoever asks for one by name: browsers do, programs do not. */
export function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') ?? false;
}

function rangeIn(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map(part => part.trim().toLowerCase());
  const weight = parameters.find(parameter => parameter.startsWith('q='))?.slice(2);
  return { type, weight: weight === undefined ? 1 : Number(weight) || 0 };
}

/** The most particular range decides: exactly this type, then any of its family, then anything. */
function bestFor(type: string, ranges: readonly Range[]): { weight: number; place: number } {
  for (const wanted of [type, 'application/*', '*/*']) {
    const place = ranges.findIndex(range => range.type === wanted);
    if (place >= 0) return { weight: ranges[place]!.weight, place };
  }
  return { weight: 0, place: ranges.length };
}
