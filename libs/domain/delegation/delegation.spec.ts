import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { ana, mall, mia, shop, contextOf } from '../testing/core/actors.js';
import { terms } from '../testing/intake/delegations.js';
import type { DelegationCommand } from './actions.js';
import { bothCounts, COUNTED, countsOf, differencesOf } from './counts.js';
import { delegationDecider } from './decider.js';
import type { DelegationEvent } from './events.js';
import { DELEGATION_EVENT_TYPES, evolveDelegation } from './evolve.js';
import { agreementAt, notAgreed } from './state.js';

const at = instant('2026-03-02T01:00:00Z');
type Told = DelegationCommand extends infer C
  ? C extends DelegationCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;
const counts = { 'handed-over': 40, accepted: 37, declined: 3, withdrawn: 1, returned: 36, answered: 36 };

const after = (past: readonly DelegationEvent[]) => past.reduce(evolveDelegation, notAgreed);
const decide = (past: readonly DelegationEvent[], told: Told, by: Actor): readonly DelegationEvent[] =>
  delegationDecider.decide({ ...told, by, at } as DelegationCommand, {
    platformId: 'shop',
    agreement: after(past),
    context: contextOf(by),
    counted: counts,
  });
const refused = (past: readonly DelegationEvent[], told: Told, by: Actor): string => {
  try {
    decide(past, told, by);
    return 'recorded';
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};
const then = (past: readonly DelegationEvent[], told: Told, by: Actor): readonly DelegationEvent[] => [
  ...past,
  ...decide(past, told, by),
];

const offer: Told = { type: 'OfferDelegation', data: { terms, wordsContentId: 'words' } };
const agree = (version: number): Told => ({ type: 'AgreeDelegation', data: { version } });
const decline = (version: number): Told => ({
  type: 'DeclineDelegationTerms',
  data: { version, reasonContentId: 'why' },
});
const end: Told = { type: 'EndDelegation', data: { reasonContentId: 'why' } };
const compare = (month: string, changes: object = {}): Told => ({
  type: 'CompareCounts',
  data: { month, counted: { ...counts, ...changes } },
});

const offered = then([], offer, mia);
const agreed = then(offered, agree(1), shop);

it('is offered by the association, agreed by the platform, and in force from then on', () => {
  expect(agreementAt(after(offered), at)).toBeUndefined();
  expect(agreementAt(after(agreed), at)).toEqual([1, terms]);
});
it('a newer version takes the place of the older when the platform agrees to it, and not before', () => {
  const second = then(agreed, offer, mia);
  expect(second.at(-1)).toMatchObject({ data: { version: 2 } });
  expect(agreementAt(after(second), at)?.[0]).toBe(1);
  expect(agreementAt(after(then(second, decline(2), shop)), at)?.[0]).toBe(1);
  expect(agreementAt(after(then(second, agree(2), shop)), at)?.[0]).toBe(2);
});
it('nobody agrees to another version than the one that was read', () =>
  expect(refused(offered, agree(2), shop)).toBe('AgreementMoved'));
it('ends with its notice, once, and can be agreed anew', () => {
  const ended = then(agreed, end, shop);
  expect(ended.at(-1)).toMatchObject({ data: { by: 'platform', endsAt: '2026-04-01T01:00:00.000Z' } });
  expect(agreementAt(after(ended), instant('2026-04-01T01:00:00Z'))?.[0]).toBe(1);
  expect(agreementAt(after(ended), instant('2026-04-01T01:00:01Z'))).toBeUndefined();
  expect(refused(ended, end, mia)).toBe('AnsweredAlready');
  expect(agreementAt(after(then(then(ended, offer, mia), agree(2), shop)), instant('2026-05-01T01:00:00Z'))?.[0]).toBe(
    2,
  );
});
it('does not come to life again by an offer from before the association ended it', () => {
  const open = then(agreed, offer, mia);
  const ended = then(open, end, mia);
  expect(refused(ended, agree(2), shop)).toBe('AgreementMoved');
  const anew = then(ended, offer, mia);
  expect(anew.at(-1)).toMatchObject({ data: { version: 3 } });
  expect(agreementAt(after(then(anew, agree(3), shop)), instant('2026-05-01T01:00:00Z'))?.[0]).toBe(3);
  // the platform's own end leaves the association's offer to it
  expect(agreementAt(after(then(then(open, end, shop), agree(2), shop)), instant('2026-05-01T01:00:00Z'))?.[0]).toBe(2);
});
it('is the platform’s own, and the staff’s', () => {
  expect(refused(offered, agree(1), mall)).toBe('NotFound');
  expect(refused(offered, agree(1), ana)).toBe('NotFound');
  expect(refused(offered, agree(1), mia)).toBe('NotYourPart');
  expect(refused(offered, offer, shop)).toBe('NotYourPart');
  expect(refused([], agree(1), shop)).toBe('NotFound');
  expect(refused(offered, end, shop)).toBe('NoAgreement');
});
it.each([
  [{ ...terms, kinds: [] }, 'NothingNamed'],
  [{ ...terms, reasonCodes: [...terms.reasonCodes, ...terms.reasonCodes] }, 'NamedTwice'],
  [{ ...terms, data: { ...terms.data, fields: ['complaint', 'evidence'] } }, 'NothingNamed'],
  [{ ...terms, clocks: { ...terms.clocks, 'waiting-period': 'association' } }, 'ClockNotKept'],
  [{ ...terms, clocks: { ...terms.clocks, measures: 'association' } }, 'ClockNotKept'],
] as const)('terms that say nothing, something twice or what nobody could keep are refused', (bad, code) =>
  expect(refused([], { type: 'OfferDelegation', data: { terms: bad, wordsContentId: 'words' } }, mia)).toBe(code),
);
it('where the two counted otherwise, both numbers are kept', () => {
  expect(decide(agreed, compare('2026-02'), shop)).toMatchObject([{ data: { differences: [] } }]);
  expect(decide(agreed, compare('2026-02', { declined: 2 }), shop)).toMatchObject([
    { data: { differences: [{ what: 'declined', platform: 2, association: 3 }] } },
  ]);
  expect(refused(agreed, compare('2026-04'), shop)).toBe('InstantImplausible');
});

/** As they stood in the log when their shapes were released. Never changed. */
describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const files = readdirSync(folder);
  it('are there of every event', () =>
    expect([...new Set(files.map((file) => file.split('.')[0]))].sort()).toEqual([...DELEGATION_EVENT_TYPES].sort()));
  it.each(files)('%s is canonical and folds', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8').trimEnd();
    const sample = JSON.parse(text) as DelegationEvent;
    expect([canonicalJson(sample), sample.type]).toEqual([text, file.split('.')[0]]);
    expect(() => evolveDelegation(after(agreed), sample)).not.toThrow();
  });
});

it('keeps of a comparison what both sides counted, item by item', () => {
  const platform = countsOf((what) => (what === 'declined' ? 3 : 5));
  const association = { ...platform, declined: 4 };
  const both = bothCounts(platform, differencesOf(platform, association));
  expect(both).toContainEqual({ what: 'declined', platform: 3, association: 4 });
  expect(both.filter((one) => one.platform === one.association).map(({ what }) => what)).toEqual(
    COUNTED.filter((what) => what !== 'declined'),
  );
});
