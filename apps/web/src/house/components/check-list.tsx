import type { VNode } from 'preact';

export interface CheckListProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly isChecked: boolean;
  }[];
}

/** Any of a few, all in sight. */
export function CheckList({ name, legend, options }: CheckListProps): VNode {
  return (
    <fieldset class="checks">
      <legend>{legend}</legend>
      {options.map(({ value, label, isChecked }) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} checked={isChecked} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
