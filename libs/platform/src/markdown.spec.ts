import fc from 'fast-check';
import { renderMarkdown } from './markdown.js';

// Imported late: the sanitiser requires the same parser, and Jest cannot load it for both at once.
const { Parser } = await import('htmlparser2');

interface Tag {
  readonly name: string;
  readonly attributes: Record<string, string>;
}

function tagsIn(html: string): Tag[] {
  const found: Tag[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => found.push({ name, attributes }) });
  parser.end(html);
  return found;
}

const allowed: Record<string, readonly string[]> = {
  a: ['href', 'rel'],
  ol: ['start'],
  pre: ['tabindex'],
  ...Object.fromEntries(
    'p br hr h3 h4 h5 h6 blockquote code ul li em strong s'.split(' ').map(name => [name, []]),
  ),
};

function expectHarmless(html: string): void {
  for (const { name, attributes } of tagsIn(html)) {
    expect(Object.keys(allowed)).toContain(name);
    expect(Object.keys(attributes).filter(each => !allowed[name]?.includes(each))).toEqual([]);
    if (name !== 'a') continue;
    expect(attributes['rel']).toBe('nofollow ugc noopener');
    expect(attributes['href']).toMatch(/^(https?:\/\/|mailto:)/i);
  }
}

const zoo = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<details open ontoggle=alert(1)>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<<script>script>alert(1)<</script>/script>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](java%0ascript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](vbscript:msgbox(1))',
  '[x](file:///etc/passwd)',
  '[x](//evil.example/x)',
  '[x](/sign-out)',
  '[x](https://a.example "onmouseover=alert(1)")',
  '[x](https://a.example/"onmouseover="alert(1))',
  '<javascript:alert(1)>',
  '<https://a.example/"><script>alert(1)</script>>',
  '![x](javascript:alert(1))',
  '![<script>alert(1)</script>](https://a.example/x.png)',
  '![x](https://a.example/pixel.gif)',
  '[x]: javascript:alert(1)\n\n[x]',
  '```html\n<script>alert(1)</script>\n```',
  '``` "><script>alert(1)</script>\nx\n```',
  '`<script>alert(1)</script>`',
  'https://a.example/<script>alert(1)</script>',
  '# <script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u0000<script>alert(1)</script>',
  '<a href="https://a.example" target="_blank" onclick="alert(1)">x</a>',
  '[a](https://a.example)[b]( javascript:alert(1) )',
];

describe('the text of a person', () => {
  it.each(zoo)('does no harm: %j', text => {
    expectHarmless(renderMarkdown(text));
    expect(renderMarkdown(text)).not.toMatch(/<(script|img|svg|iframe|math|style|details|form)/i);
  });

  it('does no harm whatever somebody comes up with', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          ...zoo,
          '\n\n',
          '- ',
          '> ',
          '1. ',
          '**',
          '`',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '"',
          '&',
          '\\',
        ),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(pieces, all => expectHarmless(renderMarkdown(all.join('')))),
      { numRuns: 400 },
    );
  });

  it('may be emphasised, listed, quoted and shown as code', () => {
    expect(renderMarkdown('*a* **b** ~~c~~ `d`')).toBe(
      '<p><em>a</em> <strong>b</strong> <s>c</s> <code>d</code></p>',
    );
    expect(renderMarkdown('- a\n- b')).toBe('<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
    expect(renderMarkdown('3. a\n4. b')).toContain('<ol start="3">');
    expect(renderMarkdown('> a')).toBe('<blockquote>\n<p>a</p>\n</blockquote>');
    expect(renderMarkdown('```js\nlet a = 1 < 2;\n```')).toBe(
      '<pre tabindex="0"><code>let a = 1 &lt; 2;\n</code></pre>',
    );
  });

  it('links where it says an address, and says that these are not our words', () => {
    const rel = 'rel="nofollow ugc noopener"';
    expect(renderMarkdown('[me](https://ada.example/)')).toBe(
      `<p><a href="https://ada.example/" ${rel}>me</a></p>`,
    );
    expect(renderMarkdown('see https://ada.example/a.')).toBe(
      `<p>see <a href="https://ada.example/a" ${rel}>https://ada.example/a</a>.</p>`,
    );
    expect(renderMarkdown('[write](mailto:ada@ada.example)')).toContain('href="mailto:ada@ada.example"');
    expect(renderMarkdown('README.md and ada@ada.example')).not.toContain('<a');
  });

  it('keeps what a picture would have said, and fetches none', () => {
    expect(renderMarkdown('![a desk by the sea](https://ada.example/desk.png)')).toBe(
      '<p>a desk by the sea</p>',
    );
  });

  it.each([
    ['# a\n## b\n### c\n## d', 'h3 h4 h5 h4'],
    ['### a\n### b\n#### c\n# d', 'h3 h3 h4 h3'],
    ['###### a\n\nb\n===\n\nc\n---', 'h3 h3 h4'],
    ['# a\n## b\n### c\n#### d\n##### e\n###### f', 'h3 h4 h5 h6 h6 h6'],
  ])('has headings that follow those of the page: %j', (text, ranks) => {
    const found = tagsIn(renderMarkdown(text)).map(({ name }) => name);
    expect(found.filter(name => name.startsWith('h')).join(' ')).toBe(ranks);
  });

  it.each(['[', '*a ', '> ', '- ', '`', '![', '<a', '**_', '(', 'https://a', '&amp;', '\\'])(
    'is shown soon, even if it is nothing but %j',
    piece => {
      const began = performance.now();
      renderMarkdown(piece.repeat(20_000 / piece.length));
      expect(performance.now() - began).toBeLessThan(3_000);
    },
  );
});
