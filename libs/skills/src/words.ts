/** A term in both languages of the site. */
export interface Words {
  readonly en: string;
  readonly de: string;
}
