import { askedFrom, peerAddress } from './peer-address.js';

describe('where somebody asks from', () => {
  it('is the address itself, or of IPv6 the network of a house', () => {
    expect(peerAddress('203.0.113.7')).toBe('203.0.113.7');
    expect(peerAddress('::ffff:203.0.113.7')).toBe('203.0.113.7');
    expect(peerAddress('2001:db8:1:2:aaaa:bbbb:cccc:dddd')).toBe('2001:db8:1:2::/64');
    expect(peerAddress('2001:0DB8:1::1')).toBe('2001:db8:1:0::/64');
    expect(peerAddress('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(peerAddress('::1')).toBe('0:0:0:0::/64');
  });

  it('is what our proxy says last, and nothing that anybody else says', () => {
    expect(askedFrom('10.0.0.1', '198.51.100.1, 203.0.113.7', true)).toBe('203.0.113.7');
    expect(askedFrom('10.0.0.1', ' 203.0.113.7 ', true)).toBe('203.0.113.7');
    for (const nothing of [undefined, '', ' ', '198.51.100.1, '])
      expect(askedFrom('10.0.0.1', nothing, true)).toBe('10.0.0.1');
    expect(askedFrom('203.0.113.7', '198.51.100.1', false)).toBe('203.0.113.7');
  });
});
