import MarkdownIt, { type Token } from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/** Everything that a text of a person's can become. A link is the only tag that says where to go. */
const tags = [
  'p',
  'br',
  'hr',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'code',
  'ul',
  'ol',
  'li',
  'em',
  'strong',
  's',
  'a',
];
const schemes = ['http', 'https', 'mailto'];
/** No credit with search engines, said to be somebody's own words, and the other page gets no handle on ours. */
const relation = 'nofollow ugc noopener';

/** A text stands under the `h2` of the page that shows it. */
const aboveText = 2;
const lowest = 6;

const reader = new MarkdownIt({ html: false, linkify: true, breaks: false, maxNesting: 20 })
  // Tables break narrow pages, and a picture from elsewhere tells elsewhere who reads this page.
  .disable(['table']);
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
reader.validateLink = address => /^(?:https?:\/\/|mailto:)/i.test(address.trim());
reader.renderer.rules.image = (tokens, index) => reader.utils.escapeHtml(tokens[index]?.content ?? '');
reader.renderer.rules.link_open = (tokens, index, options, _env, renderer) => {
  tokens[index]?.attrSet('rel', relation);
  return renderer.renderToken(tokens, index, options);
};
reader.core.ruler.push('ranks', ({ tokens }) => rankHeadings(tokens));

/** The one way from what people write to markup: Markdown without HTML, and behind it a second wall. */
export function renderMarkdown(text: string): string {
  return sanitizeHtml(reader.render(text), {
    allowedTags: tags,
    allowedAttributes: { a: ['href', 'rel'], ol: ['start'], pre: ['tabindex'] },
    allowedSchemes: schemes,
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    transformTags: {
      a: (tagName, { href = '' }) => ({ tagName, attribs: { href, rel: relation } }),
      // Code may be wider than its page: whoever has only a keyboard must reach it to move it.
      pre: tagName => ({ tagName, attribs: { tabindex: '0' } }),
    },
  }).trim();
}

/** However deep somebody begins, her headings follow the page's without leaving out a rank. */
function rankHeadings(tokens: readonly Token[]): void {
  const above: number[] = [];
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    const depth = token.markup.startsWith('#') ? token.markup.length : token.markup === '=' ? 1 : 2;
    if (token.type === 'heading_open') {
      while ((above.at(-1) ?? 0) >= depth) above.pop();
      above.push(depth);
    }
    token.tag = `h${Math.min(aboveText + above.length, lowest)}`;
  }
}
