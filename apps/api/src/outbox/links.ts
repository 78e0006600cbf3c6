/** The links in a text, each once, without the full stop that ends a sentence after them. */
export function linksIn(text: string): string[] {
  const links = text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
  return [...new Set(links.map(link => link.replace(/[.,;:!?)\]]+$/, '')))];
}
