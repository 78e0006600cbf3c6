import type { Language } from '#kernel';

const UNDER = { en: 'under', de: 'unter' } as const;
const THOUSANDS = { en: ',', de: '.' } as const;

/** "42 km", "1,204 km" or "1.204 km"; nobody needs metres between towns. */
export function distanceInWords(km: number, language: Language): string {
  if (km < 1) return `${UNDER[language]} 1 km`;
  const whole = String(Math.round(km)).replaceAll(/\B(?=(?:\d{3})+$)/g, THOUSANDS[language]);
  return `${whole} km`;
}
