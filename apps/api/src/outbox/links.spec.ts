import { linksIn } from './links.js';

describe('the links in a mail', () => {
  it('are found once each, without the sentence around them', () => {
    const text = `Open https://walz.example/verify?secret=a_b-c%20.
      Or (https://walz.example/). Again: https://walz.example/verify?secret=a_b-c%20, or http://localhost:3000/x!`;
    expect(linksIn(text)).toEqual([
      'https://walz.example/verify?secret=a_b-c%20',
      'https://walz.example/',
      'http://localhost:3000/x',
    ]);
    expect(linksIn('nothing to click')).toEqual([]);
  });
});
