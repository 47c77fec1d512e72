import { createSecretKey } from 'node:crypto';
import { deviceMarker, deviceMarkerOf, markedDevice } from './known-device.js';

const secret = createSecretKey(Buffer.alloc(32, 7));
const at = new Date('2027-01-01T00:00:00Z');
const marker = deviceMarker(secret, 'ana', at, 'request');

it('knows the device of a good sign-in for half a year', () => {
  expect(markedDevice(secret, 'ana', marker, at)).toMatch(/^[0-9a-f]{32}$/);
  expect(markedDevice(secret, 'ana', marker, new Date(at.getTime() + 179 * 86_400_000))).toBeDefined();
  expect(markedDevice(secret, 'ana', marker, new Date(at.getTime() + 181 * 86_400_000))).toBeUndefined();
});

it('knows no marker of another account, of another installation, or that was changed', () => {
  expect(markedDevice(secret, 'ben', marker, at)).toBeUndefined();
  expect(markedDevice(createSecretKey(Buffer.alloc(32, 8)), 'ana', marker, at)).toBeUndefined();
  const [head, id = '', seal] = marker.split('.');
  expect(markedDevice(secret, 'ana', `${head}.${'0'.repeat(id.length)}.${seal}`, at)).toBeUndefined();
  expect(markedDevice(secret, 'ana', `pld_zzzzzzzz.${id}.${seal}`, at)).toBeUndefined();
  for (const none of [undefined, '', 'pld_', marker.slice(0, -1)]) {
    expect(markedDevice(secret, 'ana', none, at)).toBeUndefined();
  }
});

it('is found in the header of a program', () => {
  expect(deviceMarkerOf({ headers: { 'parley-device': marker } })).toBe(marker);
  expect(deviceMarkerOf({ headers: { cookie: `__Host-parley-device=${marker}` } })).toBeUndefined();
});
