import { STORIES } from './stories/stories.js';

/** Real cases that the stories have to play; see test/stories/cases. */
const PLAYED = [
  'CN-01',
  'CN-05',
  'CN-07',
  'CN-09',
  'CN-11',
  'CN-14',
  'CN-16',
  'CN-17',
  'CN-19',
  'CN-20',
  'CN-29',
  'CN-30',
  'CN-31',
  'CN-SPC-2019-5',
];
const LEAST = 6;
/** Those in which good or bad faith is at stake. */
const OF_BAD_FAITH = ['CN-01', 'CN-03', 'CN-04', 'CN-05'];
/** Those that a panel decides. */
const OF_DECISION = ['CN-12', 'CN-24'];
const LEAST_OF_BOTH = 6;

/** Those in which the parties agree. */
const OF_AGREEMENT = ['CN-21', 'CN-25', 'CN-27'];
/** Those in which talks came to nothing, and a court decided. */
const OF_COURTS = ['CN-23'];
const LEAST_OF_AGREEMENT = 3;

const published = STORIES.flatMap((story) => story.published ?? []);
const ofNotice = new Set(published.filter(({ marks }) => marks.includes('notice')).map(({ id }) => id));

it(`plays at least ${LEAST} published cases of the notice procedure`, () =>
  expect(ofNotice.size).toBeGreaterThanOrEqual(LEAST));
it.each(PLAYED)('plays %s', (id) => expect(ofNotice).toContain(id));
it.each(OF_BAD_FAITH)('plays %s for what it says of bad faith', (id) =>
  expect(published.find((one) => one.id === id)?.marks).toContain('bad-faith'),
);
it.each(OF_DECISION)('plays %s to its decision', (id) =>
  expect(published.find((one) => one.id === id)?.marks).toContain('decision'),
);
it(`plays at least ${LEAST_OF_BOTH} published cases of a decision or of bad faith`, () =>
  expect(
    new Set(
      published.filter(({ marks }) => marks.includes('decision') || marks.includes('bad-faith')).map(({ id }) => id),
    ).size,
  ).toBeGreaterThanOrEqual(LEAST_OF_BOTH));
it(`plays at least ${LEAST_OF_AGREEMENT} published cases that end in an agreement`, () =>
  expect(
    new Set(published.filter(({ marks }) => marks.includes('agreement')).map(({ id }) => id)).size,
  ).toBeGreaterThanOrEqual(LEAST_OF_AGREEMENT));
it.each(OF_AGREEMENT)('plays %s to its agreement', (id) =>
  expect(published.find((one) => one.id === id)?.marks).toContain('agreement'),
);
it('plays each of them once, and names them all here', () =>
  expect(published.map(({ id }) => id).sort()).toEqual(
    [...new Set([...PLAYED, ...OF_BAD_FAITH, ...OF_DECISION, ...OF_AGREEMENT, ...OF_COURTS])].sort(),
  ));
