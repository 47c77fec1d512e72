import {
  decidedDelegated,
  panelOnDelegatedIn,
  recordTold,
  takeBackDelegated,
  terms,
  under,
} from '../../testing/intake/delegations.js';
import { adoptionClock, answerAdoption } from '../../testing/panel/after-commands.js';
import { issued } from '../../testing/panel/after-stories.js';
import { adoptionStageAfter } from '../../testing/panel/decision-after.js';
import type { DelegationTerms } from '../../delegation/terms.js';
import { andThen, disputeAfter, given, planAfter } from '../../testing/core/story.js';
import type { DisputeEvent } from '../core/state.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const items = { [BAG]: 'lift', [CAP]: 'keep' } as const;
const decidedUnder = (changes: Partial<DelegationTerms>, at: string) =>
  issued(panelOnDelegatedIn(under({ entry: 'panel', ...changes })), at, { items, legalKind: 'advisory-opinion' });
const keptThere = decidedUnder({ clocks: { ...terms.clocks, adoption: 'platform' } }, '03-10T10:00');
const decidesItself = { lateness: { ...terms.lateness, association: 'platform-decides' } } as const;
const inTime = decidedUnder(decidesItself, '03-10T10:00');
const late = decidedUnder(decidesItself, '03-20T10:00');
const askedIn = (past: readonly DisputeEvent[]) => past.findLast(({ type }) => type === 'AdoptionAsked')?.data;
const resultIn = (past: readonly DisputeEvent[]) => past.findLast(({ type }) => type === 'DelegatedResultGiven')?.data;
const counts = (past: readonly DisputeEvent[]) =>
  planAfter(past).deadlines.some(({ type }) => type === 'NoteAdoptionOverdue');

describe('a platform that by its agreement owes no answer', () => {
  it.each([
    ['keeps that time itself', keptThere],
    ['decides by itself since the association is late', late],
  ])('since it %s has no day for one, and is never silent', (_, past) => {
    expect(askedIn(past)).not.toHaveProperty('due');
    expect(resultIn(past)).not.toHaveProperty('answerDue');
    expect([adoptionStageAfter(past), counts(past)]).toEqual(['awaiting-adoption', false]);
    given(...past)
      .when(adoptionClock('05-20T10:00'))
      .thenRefused('DeadlineNotReached');
  });
  it('may give one', () =>
    expect(adoptionStageAfter(andThen(late, answerAdoption('05-20T10:00', { [BAG]: 'adopt', [CAP]: 'adopt' })))).toBe(
      'closed',
    ));
  it('has no day either where one was recorded once', () => {
    const { due } = askedIn(inTime) as { due: object };
    const once = late.map((event) =>
      event.type === 'AdoptionAsked' ? ({ ...event, data: { ...event.data, due } } as DisputeEvent) : event,
    );
    expect(counts(once)).toBe(false);
  });
});

it('one that owes an answer has the day of its result for it', () => {
  for (const past of [decidedDelegated, inTime]) {
    expect(askedIn(past)).toMatchObject({ due: (resultIn(past) as { answerDue: object }).answerDue });
    expect(counts(past)).toBe(true);
  }
});

describe('a complaint that is taken back while something of it is open', () => {
  it('asks nothing any more by a result that the platform was never told', () => {
    const back = andThen(decidedDelegated, takeBackDelegated('03-11T10:00'));
    expect([adoptionStageAfter(back), counts(back)]).toEqual(['closed', false]);
    const overdue = andThen(decidedDelegated, adoptionClock('03-17T00:01'), takeBackDelegated('03-18T10:00'));
    expect(Object.keys(disputeAfter(overdue).tasks).filter((task) => task.startsWith('chase-adoption'))).toEqual([]);
  });
  it('leaves what it was told to be answered', () => {
    const back = andThen(decidedDelegated, recordTold('03-10T10:01'), takeBackDelegated('03-11T10:00'));
    expect([adoptionStageAfter(back), counts(back)]).toEqual(['awaiting-adoption', true]);
  });
});
