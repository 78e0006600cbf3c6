/** A piece of a text with the name of its colour. */
export interface Piece {
  readonly text: string;
  readonly kind: string;
}

const graphql: readonly (readonly [kind: string, shape: string])[] = [
  ['comment', '#[^\\n]*'],
  ['string', '"""[\\s\\S]*?(?:"""|$)|"(?:\\\\.|[^"\\\\\\n])*"?'],
  ['variable', '\\$\\w*'],
  ['directive', '@\\w*'],
  ['keyword', '\\b(?:query|mutation|subscription|fragment|on|true|false|null)\\b'],
  ['number', '-?\\b\\d[\\d.eE+-]*'],
  ['name', '[A-Za-z_]\\w*(?=\\s*:)'],
  ['plain', '[\\s\\S]'],
];

const json: readonly (readonly [kind: string, shape: string])[] = [
  ['name', '"(?:\\\\.|[^"\\\\])*"(?=\\s*:)'],
  ['string', '"(?:\\\\.|[^"\\\\])*"?'],
  ['keyword', '\\b(?:true|false|null)\\b'],
  ['number', '-?\\d[\\d.eE+-]*'],
  ['plain', '[\\s\\S]'],
];

const shapes = { graphql, json };

export type Tongue = keyof typeof shapes;

/** Cuts a text into coloured pieces; whatever it is, put together they are the text again. */
export function coloured(text: string, tongue: Tongue): readonly Piece[] {
  const kinds = shapes[tongue];
  const any = new RegExp(kinds.map(([, shape]) => `(${shape})`).join('|'), 'g');
  const pieces: Piece[] = [];
  let plain = '';
  const finish = (): void => {
    if (plain) pieces.push({ text: plain, kind: 'plain' });
    plain = '';
  };
  for (const [found = '', ...groups] of text.matchAll(any)) {
    const kind = kinds[groups.findIndex(group => group !== undefined)]?.[0] ?? 'plain';
    if (kind === 'plain') {
      plain += found;
    } else {
      finish();
      pieces.push({ text: found, kind });
    }
  }
  finish();
  return pieces;
}
