import { fold } from '#kernel';

describe('folding a text for look-ups', () => {
  it('lets Munich be found however it is typed', () => {
    expect(fold('München')).toBe('muenchen');
    expect(fold('  MUENCHEN ')).toBe('muenchen');
  });

  it('keeps the signs that tell programming languages apart', () => {
    expect(fold('C++')).toBe('c++');
    expect(fold('F#')).toBe('f#');
    expect(fold('.NET')).toBe('net');
  });

  it('drops accents and control characters', () => {
    expect(fold('São\u0000 Tomé')).toBe('sao tome');
  });
});
