import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleFiles } from './order.js';

const here = import.meta.dirname;
const cssIn = (folder: string): string[] =>
  readdirSync(join(here, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return cssIn(path);
    return entry.name.endsWith('.css') ? [path] : [];
  });

const tokens = readFileSync(join(here, 'tokens.css'), 'utf8');
const [light = '', dark = ''] = tokens.split('@media');
const coloursOf = (css: string) =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );

const THEMES = { light: coloursOf(light), dark: { ...coloursOf(light), ...coloursOf(dark) } };

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(start => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map(part => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'shade'],
  ['ink', 'land'],
  ['ink', 'wrong-shade'],
  ['pencil', 'paper'],
  ['pencil', 'shade'],
  ['pencil', 'land'],
  ['wrong', 'paper'],
  ['on-road', 'road'],
  ['paper', 'ink'],
  ['paper', 'pencil'],
] as const;

const SHAPES = [
  ['edge', 'paper'],
  ['edge', 'shade'],
  ['wrong', 'wrong-shade'],
  ['road-edge', 'paper'],
] as const;

describe('the stylesheet', () => {
  it('leaves out no file', () => {
    expect(styleFiles.toSorted()).toEqual(cssIn('').toSorted());
  });

  it('uses only colours and sizes that have a name', () => {
    const names = new Set([...tokens.matchAll(/--([\w-]+):/g)].map(([, name]) => name));
    const local = new Set(['number']);
    for (const file of styleFiles) {
      const used = [...readFileSync(join(here, file), 'utf8').matchAll(/var\(--([\w-]+)/g)].map(
        ([, name]) => name ?? '',
      );
      expect([file, used.filter(name => !names.has(name) && !local.has(name))]).toEqual([file, []]);
    }
  });

  it.each(Object.entries(THEMES))('can be read by everyone: %s', (_, colours) => {
    const faint = (pairs: readonly (readonly [string, string])[], least: number) =>
      pairs.filter(([front, back]) => contrast(colours[front] ?? '', colours[back] ?? '') < least);
    expect(faint(TEXT, 4.5)).toEqual([]);
    expect(faint(SHAPES, 3)).toEqual([]);
  });
});
