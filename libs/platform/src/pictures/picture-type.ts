const starts: readonly (readonly [type: string, shape: RegExp])[] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
  ['image/avif', /^[^]{4}ftyp(?:avif|avis|(?:mif1|miaf|msf1)[^]{4}(?:[^]{4})*?avi[fs])/],
];

/** What the picture is by its first bytes; what its name or its sender says of it does not count. */
export function pictureType(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  return starts.find(([, shape]) => shape.test(start))?.[0];
}
