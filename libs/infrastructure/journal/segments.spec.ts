import { isSegmentName, placeOf, placeText, segmentName, segmentsBetween, segmentStart } from './segments.js';

const SIZE = 16n * 1024n * 1024n;

it('reads a place as the server writes it, and writes it so', () => {
  expect(placeOf('0/3000028')).toBe(0x3000028n);
  expect(placeOf('1A/FF000000')).toBe(0x1aff000000n);
  expect(placeText(0x1aff000000n)).toBe('1A/FF000000');
  expect(placeText(placeOf('0/0'))).toBe('0/0');
  expect(() => placeOf('3000028')).toThrow(TypeError);
});

it('names a segment as the server does', () => {
  expect(segmentName(1, placeOf('0/3000028'), SIZE)).toBe('000000010000000000000003');
  expect(segmentName(2, placeOf('1/FF000000'), SIZE)).toBe('0000000200000001000000FF');
  expect(segmentName(1, placeOf('1/40000000'), 1024n * 1024n * 1024n)).toBe('000000010000000100000001');
  expect(segmentStart(placeOf('0/3000028'), SIZE)).toBe(placeOf('0/3000000'));
});

it('counts on over the end of a file of 4 GB', () => {
  expect(segmentsBetween(1, placeOf('0/FE000028'), placeOf('1/10'), SIZE)).toEqual([
    '0000000100000000000000FE',
    '0000000100000000000000FF',
    '000000010000000100000000',
  ]);
});

it('takes nothing else for a segment', () => {
  expect(['000000010000000000000003', '00000002.history', '000000010000000000000003.part'].map(isSegmentName)).toEqual([
    true,
    false,
    false,
  ]);
});
