import fc from 'fast-check';
import { deviceOf } from './device.js';

const mozilla = 'Mozilla/5.0';
const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('a device', () => {
  it.each([
    [`${mozilla} (X11; Linux x86_64; rv:149.0) Gecko/20100101 Firefox/149.0`, 'Firefox', 'Linux'],
    [
      `${mozilla} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/147.0.0.0 Safari/537.36 Edg/147.0.0.0`,
      'Edge',
      'Windows',
    ],
    [
      `${mozilla} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/147.0.0.0 Safari/537.36`,
      'Chrome',
      'Windows',
    ],
    [
      `${mozilla} (X11; CrOS x86_64 16181.0.0) ${webkit} Chrome/147.0.0.0 Safari/537.36`,
      'Chrome',
      'ChromeOS',
    ],
    [
      `${mozilla} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15`,
      'Safari',
      'macOS',
    ],
    [
      `${mozilla} (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1`,
      'Safari',
      'iPhone',
    ],
    [
      `${mozilla} (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/147.0 Mobile/15E148 Safari/604.1`,
      'Chrome',
      'iPhone',
    ],
    [
      `${mozilla} (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/149.0 Mobile/15E148 Safari/605.1.15`,
      'Firefox',
      'iPad',
    ],
    [`${mozilla} (Android 15; Mobile; rv:149.0) Gecko/149.0 Firefox/149.0`, 'Firefox', 'Android'],
    [
      `${mozilla} (Linux; Android 15; SM-S931B) ${webkit} SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36`,
      'Samsung Internet',
      'Android',
    ],
    [
      `${mozilla} (X11; Linux x86_64) ${webkit} Chrome/147.0.0.0 Safari/537.36 OPR/131.0.0.0`,
      'Opera',
      'Linux',
    ],
    [
      `${mozilla} (X11; Linux x86_64) ${webkit} Chrome/147.0.0.0 Safari/537.36 Vivaldi/7.9`,
      'Vivaldi',
      'Linux',
    ],
    ['curl/8.15.0', null, null],
    ['', null, null],
  ])('that says %j is %s on %s', (text, browser, system) => {
    expect(deviceOf(text)).toEqual({ browser, system });
  });

  it('is only ever called by a name of ours, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const { browser, system } = deviceOf(text);
        for (const name of [browser, system]) expect(name === null || /^[A-Za-z ]+$/.test(name)).toBe(true);
      }),
    );
  });
});
