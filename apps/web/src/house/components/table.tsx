import type { ComponentChildren, VNode } from 'preact';

export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
}

export interface TableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** Wider than a phone it may be; then it scrolls in its own frame, by keyboard too. */
export function Table({ caption, columns, rows }: TableProps): VNode {
  const kind = (column: number) => (columns[column]?.isNumber ? 'number' : undefined);
  return (
    <div class="table" tabindex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title }, index) => (
              <th key={title} scope="col" class={kind(index)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index} class={kind(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
