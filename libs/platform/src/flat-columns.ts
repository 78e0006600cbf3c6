import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** Reads a row of one table out of a row that holds several; nothing, where an outer join found nothing. */
export type ReadEntity<Row> = (values: readonly unknown[]) => Row | null;

/**
 * The columns of a statement that reads several tables at once, flat: what the columns of a table are called is known
 * to its entity only. The first column of each entity is its key.
 */
export class FlatColumns {
  private readonly columns: string[];

  constructor(
    private readonly db: EntityManager,
    columns: readonly string[] = [],
  ) {
    this.columns = [...columns];
  }

  /** Adds all columns of the table that goes by this alias. */
  add<Row extends ObjectLiteral>(entity: EntityTarget<Row>, alias: string): ReadEntity<Row> {
    const { columns, target } = this.db.connection.getMetadata(entity);
    const selected = columns.filter(column => column.isSelect);
    const first = this.columns.length;
    // The driver would make an instant of a day.
    this.columns.push(
      ...selected.map(
        ({ databaseName, type }) => `${alias}."${databaseName}"${type === 'date' ? '::text' : ''}`,
      ),
    );
    const make = target as new () => Row;
    const parts = selected.map(({ propertyName, transformer }, index) => ({
      propertyName: propertyName as keyof Row,
      at: first + index,
      from:
        transformer && 'from' in transformer ? (value: unknown) => transformer.from(value) as unknown : null,
    }));
    return values => {
      if (values[first] === null) return null;
      const row = new make();
      for (const { propertyName, at, from } of parts)
        row[propertyName] = (from ? from(values[at]) : values[at]) as Row[keyof Row];
      return row;
    };
  }

  get text(): string {
    return this.columns.join(', ');
  }
}
