const starts: readonly (readonly [type: string, isStart: (start: string) => boolean])[] = [
  ['image/jpeg', start => start.startsWith('\xff\xd8\xff')],
  ['image/png', start => start.startsWith('\x89PNG\r\n\x1a\n')],
  ['image/gif', start => /^GIF8[79]a/.test(start)],
  ['image/webp', start => /^RIFF[^]{4}WEBP/.test(start)],
  // The brand that a file goes by, or one of those that it also fits.
  ['image/avif', start => /^[^]{4}ftyp(?:[^]{4})*?avi[fs]/.test(start)],
];

/** What the picture is by its first bytes; what its name or its sender says of it does not count. */
export function pictureType(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  return starts.find(([, isStart]) => isStart(start))?.[0];
}
