import { localPath, readForm } from './typed-form.js';

describe('a posted form', () => {
  it('is read as one text per field', () => {
    expect(readForm({ name: 'Ada', twice: ['one', 'two'], deep: { a: 1 }, none: null })).toEqual({
      name: 'Ada',
      twice: 'two',
    });
    expect(readForm(undefined)).toEqual({});
    expect(readForm('rubbish')).toEqual({});
  });

  it('leads back to a page of this site only', () => {
    expect(localPath('/people/ada?x=1')).toBe('/people/ada?x=1');
    for (const elsewhere of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '',
      undefined,
      '/a\r\nb',
      '/ a',
    ]) {
      expect(localPath(elsewhere)).toBe('/');
    }
  });
});
