import { settings } from '#platform';

/** The settings as README.md shows them. */
export function settingsTable(): string {
  const rows = Object.entries(settings.shape).map(([name, setting]) => {
    const unset = setting.safeParse(undefined);
    const value = unset.success && unset.data !== undefined ? `\`${wordFor(unset.data)}\`` : '';
    return `| \`${name}\` | ${value} | ${setting.meta()?.description ?? ''} |`;
  });
  return ['| setting | default | what it does |', '|---|---|---|', ...rows, ''].join('\n');
}

function wordFor(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return String(value);
}
