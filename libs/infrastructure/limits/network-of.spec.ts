import { networkOf } from './network-of.js';

it('counts an IPv6 subscriber as one, whichever of its addresses it takes', () => {
  const network = networkOf('2001:db8:1:2::1');
  expect(network).toBe('2001:db8:1:2::/64');
  expect(networkOf('2001:0db8:0001:0002:ffff:ffff:ffff:ffff')).toBe(network);
  expect(networkOf('2001:db8:1:3::1')).not.toBe(network);
});

it('counts addresses of IPv4 one by one, however they are written', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('203.0.113.8')).not.toBe(networkOf('203.0.113.7'));
});

it('counts all that is no address together', () => {
  expect(networkOf('unknown')).toBe(networkOf('"; DROP TABLE'));
});
