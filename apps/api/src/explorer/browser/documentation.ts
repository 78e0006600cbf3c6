import { called, element } from './element.js';
import {
  innermost,
  printed,
  type Field,
  type InputValue,
  type Root,
  type Schema,
  type Type,
  type TypeRef,
} from './schema.js';

const kindWords: Readonly<Record<string, string>> = {
  OBJECT: 'type',
  INPUT_OBJECT: 'input',
  ENUM: 'enum',
  SCALAR: 'scalar',
  INTERFACE: 'interface',
  UNION: 'union',
};

const rootWords = { query: 'Queries', mutation: 'Mutations', subscription: 'Subscriptions' } as const;

const mostHits = 30;

/** The schema to walk through: its top, a type, or what a search finds. The address remembers where one is. */
export class Documentation {
  private readonly page = called('documentation');
  private readonly trail = called('trail');
  private readonly search = called('search') as HTMLInputElement;

  constructor(
    private readonly schema: Schema,
    private readonly onTry: (root: Root, field: Field) => void,
  ) {
    this.search.addEventListener('input', () => this.show());
    addEventListener('hashchange', () => {
      this.search.value = '';
      this.show();
    });
    this.show();
  }

  private show(): void {
    const text = this.search.value.trim().toLowerCase();
    const name = /^#type-(\w+)$/.exec(location.hash)?.[1] ?? '';
    const type = this.schema.types.get(name);
    this.trail.hidden = !type && !text;
    this.trail.replaceChildren(
      element('a', { href: '#schema' }, 'Schema'),
      ...(type && !text ? [' / ', element('span', { 'aria-current': 'page' }, type.name)] : []),
    );
    this.page.replaceChildren(...(text ? this.found(text) : type ? this.ofType(type) : this.top()));
    this.page.scrollTop = 0;
  }

  private top(): Node[] {
    const roots = this.schema.roots.flatMap(root => [
      element('h3', {}, rootWords[root.operation]),
      this.fields(this.schema.types.get(root.type)!.fields ?? [], root),
    ]);
    const names = [...this.schema.types.values()]
      .filter(({ name }) => !this.schema.roots.some(root => root.type === name))
      .map(({ kind, name }) =>
        element('li', {}, link(name), ' ', element('small', {}, kindWords[kind] ?? '')),
      );
    return [...roots, element('h3', {}, 'Types'), element('ul', { class: 'types' }, ...names)];
  }

  private ofType(type: Type): Node[] {
    const root = this.schema.roots.find(({ type: name }) => name === type.name);
    return [
      element('h3', {}, type.name, ' ', element('small', {}, kindWords[type.kind] ?? '')),
      ...described(type.description),
      ...(type.fields ? [this.fields(type.fields, root)] : []),
      ...(type.inputFields ? [values(type.inputFields)] : []),
      ...(type.enumValues ? [enumeration(type.enumValues)] : []),
      ...this.usersOf(type),
    ];
  }

  /** Where one meets the type: without it one would have to know by heart how to get to a place. */
  private usersOf({ name }: Type): Node[] {
    const users = [...this.schema.types.values()].flatMap(type =>
      (type.fields ?? []).filter(field => innermost(field.type) === name).map(field => ({ type, field })),
    );
    if (users.length === 0) return [];
    const places = users.map(({ type, field }) => element('li', {}, link(type.name), `.${field.name}`));
    return [element('h4', {}, 'Met at'), element('ul', { class: 'types' }, ...places)];
  }

  private found(text: string): Node[] {
    const hits = [...this.schema.types.values()].flatMap(type => [
      ...(type.name.toLowerCase().includes(text) ? [element('li', {}, link(type.name))] : []),
      ...[...(type.fields ?? []), ...(type.inputFields ?? [])]
        .filter(field => field.name.toLowerCase().includes(text))
        .map(field => element('li', {}, link(type.name), `.${field.name}: `, reference(field.type))),
    ]);
    if (hits.length === 0) return [element('p', {}, `Nothing is called “${text}”.`)];
    return [element('ul', { class: 'types' }, ...hits.slice(0, mostHits))];
  }

  private fields(fields: readonly Field[], root?: Root): HTMLElement {
    const rows = fields.map(field =>
      element(
        'li',
        {},
        element(
          'code',
          {},
          element('b', {}, field.name),
          ...parameters(field.args),
          ': ',
          reference(field.type),
        ),
        ...(root
          ? [
              element(
                'button',
                {
                  class: 'try',
                  type: 'button',
                  'aria-label': `Try ${field.name}`,
                  click: () => this.onTry(root, field),
                },
                'Try',
              ),
            ]
          : []),
        ...described(field.description),
        ...(field.isDeprecated ? described(`Deprecated: ${field.deprecationReason}`) : []),
      ),
    );
    return element('ul', { class: 'fields' }, ...rows);
  }
}

function parameters(args: readonly InputValue[]): (Node | string)[] {
  if (args.length === 0) return [];
  const each = args.flatMap((arg, index) => [
    index > 0 ? ', ' : '',
    element('span', arg.description ? { title: arg.description } : {}, arg.name),
    ': ',
    reference(arg.type),
    arg.defaultValue === null ? '' : ` = ${arg.defaultValue}`,
  ]);
  return ['(', ...each, ')'];
}

function values(fields: readonly InputValue[]): HTMLElement {
  const rows = fields.map(field =>
    element(
      'li',
      {},
      element('code', {}, element('b', {}, field.name), ': ', reference(field.type)),
      ...described(field.description),
    ),
  );
  return element('ul', { class: 'fields' }, ...rows);
}

function enumeration(of: NonNullable<Type['enumValues']>): HTMLElement {
  const rows = of.map(({ name, description }) =>
    element('li', {}, element('code', {}, element('b', {}, name)), ...described(description)),
  );
  return element('ul', { class: 'fields' }, ...rows);
}

/** Descriptions set code between backticks. */
function described(text: string | null): HTMLElement[] {
  if (!text) return [];
  const parts = text.split('`').map((part, index) => (index % 2 ? element('code', {}, part) : part));
  return [element('p', {}, ...parts)];
}

function link(name: string): HTMLElement {
  return element('a', { href: `#type-${name}` }, name);
}

/** `[Person!]!`, where the name leads to the type. */
function reference(type: TypeRef): HTMLElement {
  const name = innermost(type);
  const [before = '', after = ''] = printed(type).split(name);
  return element('span', { class: 'reference' }, before, link(name), after);
}
