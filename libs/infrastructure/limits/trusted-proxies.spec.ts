import { trustedProxies } from './trusted-proxies.js';

it('trusts nobody unless told', () => {
  expect(trustedProxies(undefined)).toEqual([]);
  expect(trustedProxies(' ')).toEqual([]);
});

it('takes addresses and networks', () => {
  expect(trustedProxies('10.0.0.5, fd00::/8')).toEqual(['10.0.0.5', 'fd00::/8']);
});

it.each(['0.0.0.0/0', '::/0', 'proxy.example', 'true', '10.0.0.0/33'])('refuses %s', (text) => {
  expect(() => trustedProxies(text)).toThrow(/TRUSTED_PROXIES/);
});
