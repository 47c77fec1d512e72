import { allowedNetworks, mayReach } from './outgoing-policy.js';

const production = { environment: 'production' } as const;
const to = (address: string, scheme = 'https:', port = 443) => ({ scheme, port, address });

it.each([
  ['loopback', '127.0.0.1'],
  ['loopback of IPv6', '::1'],
  ['all of 127/8', '127.255.255.254'],
  ['this host', '0.0.0.0'],
  ['private', '10.1.2.3'],
  ['private', '172.31.255.1'],
  ['private', '192.168.0.1'],
  ['link-local and metadata', '169.254.169.254'],
  ['metadata of IPv6', 'fd00:ec2::254'],
  ['link-local of IPv6', 'fe80::1'],
  ['shared (CGNAT)', '100.64.0.1'],
  ['metadata in the shared range', '100.100.100.200'],
  ['IPv4-mapped loopback', '::ffff:127.0.0.1'],
  ['IPv4-mapped private', '::ffff:10.0.0.1'],
  ['IPv4-compatible', '::127.0.0.1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['NAT64 of one network', '64:ff9b:1::a00:1'],
  ['6to4 of a private address', '2002:a00:1::'],
  ['Teredo', '2001::1'],
  ['site-local', 'fec0::1'],
  ['unique local', 'fc00::1'],
  ['benchmarks', '198.18.0.1'],
  ['documentation', '203.0.113.5'],
  ['documentation of IPv6', '2001:db8::1'],
  ['multicast', '224.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['nothing', 'localhost'],
])('refuses %s in production: %s', (_, address) => {
  expect(mayReach(production, to(address))).toBe(false);
});

it('reaches anybody of the internet by HTTPS on its ports, and by nothing else', () => {
  for (const address of ['8.8.8.8', '2606:4700::1111']) {
    expect(mayReach(production, to(address))).toBe(true);
    expect(mayReach(production, to(address, 'https:', 8443))).toBe(true);
    expect(mayReach(production, to(address, 'http:', 80))).toBe(false);
    expect(mayReach(production, to(address, 'https:', 5432))).toBe(false);
    expect(mayReach(production, to(address, 'ftp:', 443))).toBe(false);
  }
});

it('reaches what is allow-listed, and nothing beside it', () => {
  const allowed = allowedNetworks('10.0.5.0/24, fd00:1::7');
  expect(mayReach({ ...production, allowed }, to('10.0.5.9', 'http:', 8080))).toBe(true);
  expect(mayReach({ ...production, allowed }, to('::ffff:10.0.5.9', 'http:', 8080))).toBe(true);
  expect(mayReach({ ...production, allowed }, to('10.0.6.9'))).toBe(false);
  expect(mayReach({ ...production, allowed }, to('fd00:1::7'))).toBe(true);
  expect(mayReach({ ...production, allowed }, to('fd00:1::8'))).toBe(false);
  expect(() => allowedNetworks('localhost')).toThrow(/OUTGOING_ALLOWED/);
});

it('reaches the demo on the same machine in development', () => {
  expect(mayReach({ environment: 'development' }, to('127.0.0.1', 'http:', 4000))).toBe(true);
});
