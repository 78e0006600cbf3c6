import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A town of the gazetteer. It has the latitude and longitude of `Coordinates`, so it can be measured from as it is. */
@Entity('place')
@Check('place_has_a_name', `name <> ''`)
@Check('place_country_is_a_code', `country ~ '^[A-Z]{2}$'`)
@Check('place_is_on_the_globe', `latitude between -90 and 90 and longitude between -180 and 180`)
@Check('place_population_is_counted', `population >= 0`)
export class PlaceEntity {
  /** The id that GeoNames gave it. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'place_pkey' })
  id!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'ascii_name', type: 'text' })
  asciiName!: string;

  @Column({ type: 'text' })
  country!: string;

  /** The state or province, as a code that means something within its country only. */
  @Column({ type: 'text', nullable: true })
  admin1!: string | null;

  @Column({ type: 'double precision' })
  latitude!: number;

  @Column({ type: 'double precision' })
  longitude!: number;

  /** 0 where GeoNames does not know it. */
  @Column({ type: 'integer' })
  population!: number;

  /** An IANA time zone such as `Europe/Berlin`. */
  @Column({ type: 'text' })
  zone!: string;
}
