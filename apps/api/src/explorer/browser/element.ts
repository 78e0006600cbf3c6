type Child = Node | string;
type Wish = Readonly<Record<string, string | ((event: Event) => void)>>;

/** An element with its attributes, listeners and children. Texts stay texts: nothing is ever read as markup. */
export function element(tag: string, wish: Wish = {}, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(wish)) {
    if (typeof value === 'string') made.setAttribute(name, value);
    else made.addEventListener(name, value);
  }
  made.append(...children);
  return made;
}

/** The element that the page is known to have. */
export function called(id: string): HTMLElement {
  return document.getElementById(id)!;
}
