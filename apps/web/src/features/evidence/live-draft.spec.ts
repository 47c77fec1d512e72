import { liveBodyOf, liveDraftOf, liveFaults } from './live-draft.js';

const SAID = {
  platform: '抖音',
  room: '80017709309',
  recordedFrom: '2026-09-18T12:14:36.000Z',
  recordedUntil: '2026-09-18T12:14:42.000Z',
  fromSecond: 600,
  toSecond: 3_750,
  productSecond: 603,
  price: { minorUnits: 19_900, currency: 'CNY' },
} as const;

it('begins with what was said, by Beijing’s clock and as a player shows it, and says the same', () => {
  const draft = liveDraftOf(SAID);
  expect(draft).toMatchObject({ recordedFrom: '2026-09-18T20:14:36', fromSecond: '10:00', toSecond: '1:02:30' });
  expect(liveBodyOf(draft)?.liveStream).toEqual({
    ...SAID,
    recordedFrom: '2026-09-18T20:14:36+08:00',
    recordedUntil: '2026-09-18T20:14:42+08:00',
  });
});

it('gives nothing while something is missing', () => expect(liveBodyOf(liveDraftOf(undefined))).toBeUndefined());

it.each([
  [{ fromSecond: '600' }, 'fromSecond'],
  [{ amount: 'ten' }, 'amount'],
  [{ amount: '9.50', currency: 'JPY' as const }, 'amount'],
  [{ productSecond: '' }, 'productSecond'],
])('sees what is wrong with %j', (typed, field) => {
  const draft = { ...liveDraftOf(SAID), ...typed };
  expect([...liveFaults(draft)]).toEqual([field]);
  expect(liveBodyOf(draft)).toBeUndefined();
});

it('knows that a yen has no hundredths', () =>
  expect(liveBodyOf({ ...liveDraftOf(SAID), amount: '1500', currency: 'JPY' })?.liveStream.price).toEqual({
    minorUnits: 1_500,
    currency: 'JPY',
  }));
