import { createSecretKey } from 'node:crypto';
import { deviceMarker, deviceMarkerOf, knownDevice } from './known-device.js';

const secret = createSecretKey(Buffer.alloc(32, 7));
const at = new Date('2027-01-01T00:00:00Z');
const marker = deviceMarker(secret, 'ana', at, 'request');

it('knows the device of a good sign-in for half a year', () => {
  expect(knownDevice(secret, 'ana', marker, at)).toMatch(/^[0-9a-f]{32}$/);
  expect(knownDevice(secret, 'ana', marker, new Date(at.getTime() + 179 * 86_400_000))).toBeDefined();
  expect(knownDevice(secret, 'ana', marker, new Date(at.getTime() + 181 * 86_400_000))).toBeUndefined();
});

it('knows no marker of another account, of another installation, or that was changed', () => {
  expect(knownDevice(secret, 'ben', marker, at)).toBeUndefined();
  expect(knownDevice(createSecretKey(Buffer.alloc(32, 8)), 'ana', marker, at)).toBeUndefined();
  const [head, id = '', seal] = marker.split('.');
  expect(knownDevice(secret, 'ana', `${head}.${'0'.repeat(id.length)}.${seal}`, at)).toBeUndefined();
  expect(knownDevice(secret, 'ana', `pld_zzzzzzzz.${id}.${seal}`, at)).toBeUndefined();
  for (const none of [undefined, '', 'pld_', marker.slice(0, -1)]) {
    expect(knownDevice(secret, 'ana', none, at)).toBeUndefined();
  }
});

it('is found in the header of a program and in the cookie of a browser', () => {
  expect(deviceMarkerOf({ headers: { 'parley-device': marker } })).toBe(marker);
  expect(deviceMarkerOf({ headers: { cookie: `a=b; __Host-parley-device=${marker}; c=d` } })).toBe(marker);
  expect(deviceMarkerOf({ headers: { cookie: `parley-device=${marker}` } })).toBeUndefined();
});
