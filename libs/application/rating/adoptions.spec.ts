import { localDate } from '#domain/calendar/local-date.js';
import { RATING_TEXTS } from '#domain/rating/texts.js';
import { evolveRuleMaking, unmade, type RuleMaking, type RuleVersion } from '#domain/rule-making/state.js';
import { instant } from '#domain/kernel/message.js';
import { hashOfRules } from '../rule-making/rules.js';
import { adoptionsOf } from './adoptions.js';

/** As logs hold them for ever. */
const APPROVED = {
  '2027-01': '59551ae11439260c31fa5ba534c49b96813640300976d2e7c8c535f1c9d1d550',
  '2027-07': 'd3816ac50859963ee5482fb3f0584d5806f3fdfa0c19f191f803714a15efe94b',
};
const version = (name: string, hash: string, inForceFrom?: string): RuleVersion => ({
  ...{ version: name, authors: [], comments: {}, draftedAt: instant('2027-01-01T00:00:00Z') },
  ...{ text: { contentId: 'c', hash }, shown: { contentId: 'c', hash } },
  ...(inForceFrom !== undefined && { inForceFrom: localDate(inForceFrom) }),
});
const making = (...versions: readonly RuleVersion[]): RuleMaking => ({
  versions: Object.fromEntries(versions.map((one) => [one.version, one])),
});

it('knows every text by the hash under which a version that names it is approved', () =>
  expect(Object.fromEntries(RATING_TEXTS.map((one) => [one.version, hashOfRules('rating-rules', one)]))).toEqual(
    APPROVED,
  ));

it('is what was approved, by its day; a draft is nothing yet', () => {
  const [first, second] = [APPROVED['2027-01'], APPROVED['2027-07']];
  expect(adoptionsOf(unmade)).toEqual([]);
  const all = making(version('1', second, '2027-08-01'), version('2', second), version('3', first, '2028-01-01'));
  expect(adoptionsOf(all)).toEqual([
    { version: '2027-07', inForceFrom: '2027-08-01' },
    { version: '2027-01', inForceFrom: '2028-01-01' },
  ]);
});

it('is nothing that was let go before its day', () => {
  const coming = making(version('1', APPROVED['2027-07'], '2027-08-01'));
  const withdrawnAt = instant('2027-07-20T02:00:00Z');
  const data = { version: '1', officerId: 'maja', reasonContentId: 'no', withdrawnAt };
  expect(adoptionsOf(evolveRuleMaking(coming, { type: 'RulesWithdrawn', data }))).toEqual([]);
});

it('is reckoned by no text that the program has not', () =>
  expect(() => adoptionsOf(making(version('1', 'strange', '2027-08-01')))).toThrow('No text of rating rules strange'));
