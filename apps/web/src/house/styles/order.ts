/** The site's one stylesheet is these files in this order; a later file may rely on an earlier one. */
export const styleFiles = [
  'fonts.css',
  'tokens.css',
  'base.css',
  'layout.css',
  'components/buttons.css',
  'components/forms.css',
  'components/notices.css',
  'components/weeks.css',
  'components/trips.css',
  'components/finder.css',
  'components/people.css',
  'components/lists.css',
  'components/prose.css',
  'components/road.css',
  'components/map.css',
  'components/rooms.css',
  'components/profile.css',
  'components/moderation.css',
  'components/data.css',
  'components/skill-list.css',
  'components/privacy.css',
  'components/keys.css',
  'components/account.css',
  'components/connections.css',
  'components/key-ring.css',
  'components/painter.css',
  'components/companies.css',
  'components/pitch.css',
  'components/offers.css',
  'components/journey.css',
  'pages.css',
  'print.css',
] as const;

/** What `fonts.css` asks for under `/assets/fonts/`; without the package the site falls back to system serifs. */
export const fontPackage = '@fontsource-variable/vollkorn';
export const fontFiles = [
  'vollkorn-latin-wght-normal.woff2',
  'vollkorn-latin-wght-italic.woff2',
  'vollkorn-latin-ext-wght-normal.woff2',
  'vollkorn-latin-ext-wght-italic.woff2',
] as const;
/** The one that every page needs at once. */
export const firstFontFile = fontFiles[0];
