import { ben, cai, mall, mia, shop } from '../../testing/core/actors.js';
import {
  acceptDelegated,
  agreedOn,
  answerResult,
  decidedDelegated,
  declineDelegated,
  delegateComplaint,
  delegated,
  returned,
  takeBackDelegated,
  terms,
  under,
  underDelegation,
} from '../../testing/intake/delegations.js';
import { refuseMediation } from '../../testing/talks/mediation-commands.js';
import { requestPanel } from '../../testing/panel/panel-commands.js';
import { answerAdoption } from '../../testing/panel/after-commands.js';
import { shanghai, withdrawComplaint, clockSays } from '../../testing/core/commands.js';
import { newestNegotiation, proposeNegotiation } from '../../testing/talks/negotiation-commands.js';
import { rulebook } from '../../testing/core/rulebook.js';
import {
  andThen,
  andThenIn,
  disputeAfter,
  fileOf,
  planAfter,
  storyIn,
  type Step,
  type World,
} from '../../testing/core/story.js';
import { disputeDecider } from '../decider.js';
import { redactEvent } from '../visibility/redact-event.js';
import { visibilityOf } from '../visibility/visibility.js';
import type { Dispute, DisputeEvent } from '../core/state.js';
import type { Actor } from '../../kernel/message.js';
import { NECESSARY_FIELDS, type DelegationTerms } from '../../delegation/terms.js';
import { handOverDefects, type HandOver } from './defects.js';

const BAG = 'pair:ben:bag';
const typesOf = (events: readonly DisputeEvent[]): readonly string[] => events.map(({ type }) => type);
const refusalOf = (past: readonly DisputeEvent[], step: Step, by?: Actor): string => {
  const dispute: Dispute = disputeAfter(past);
  const command = typeof step === 'function' ? step(dispute) : step;
  const asked = by ? { ...command, by } : command;
  try {
    disputeDecider.decide(asked, fileOf(dispute, asked.by, agreedOn()));
    return 'recorded';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

describe('a complaint that a platform hands over', () => {
  it('waits for the association alone, by the day of the agreement', () => {
    const dispute = disputeAfter(delegated);
    expect(dispute.stages).toMatchObject({
      dispute: { stage: 'delegation-answer' },
      [BAG]: { stage: 'delegation-answer' },
    });
    expect(Object.values(dispute.tasks)).toMatchObject([{ kind: 'answer-delegation' }]);
    expect(planAfter(delegated).effects).toEqual([]);
  });
  it('is nobody’s before that but the platform’s and the staff’s', () => {
    const dispute = disputeAfter(delegated);
    const sees = (actor: Actor): string => {
      try {
        return visibilityOf(actor, fileOf(dispute, actor)).roles.join();
      } catch {
        return 'nothing';
      }
    };
    expect([ben, cai, mall, shop, mia].map(sees)).toEqual([
      'nothing',
      'nothing',
      'nothing',
      'platform',
      'case-manager',
    ]);
  });
});

describe('all that is wrong with it is told at once', () => {
  const handed: HandOver = {
    right: 'trademark',
    complainant: { name: 'c' },
    respondents: [{ name: 'r1', roles: ['merchant'] }],
    items: [{ name: 'i1', platformId: 'shop', respondents: ['r1'] }],
    counterNotices: [{ respondent: 'r1', items: ['i1'], filedAt: shanghai('02-15T10:00') }],
    notices: [],
    measures: [],
    waiting: [],
    filedAt: shanghai('02-10T09:00'),
    parts: [],
  };
  const defectsOf = (changes: Partial<HandOver>, agreed = terms) =>
    handOverDefects(
      { ...handed, ...changes },
      { platformId: 'shop', terms: agreed, rulebook, now: shanghai('03-01T10:00') },
    ).map(({ field, code }) => `${field}: ${code}`);

  it('nothing of one that is well', () => expect(defectsOf({})).toEqual([]));
  it('data that the agreement does not name are not taken', () => {
    const parts = [
      { field: 'complainant.mail', data: 'complainant-contact' },
      { field: 'statement', data: 'complaint' },
    ] as const;
    const fewer = { ...terms, data: { ...terms.data, fields: NECESSARY_FIELDS } };
    expect(defectsOf({ parts }, fewer)).toEqual(['complainant.mail: field-not-agreed']);
    expect(defectsOf({ parts })).toEqual([]);
  });
  it('several of one that is not', () =>
    expect(
      defectsOf({
        right: 'patent',
        counterNotices: [],
        respondents: [
          { name: 'r1', roles: ['platform'] },
          { name: 'r1', roles: [] },
        ],
        measures: [{ respondent: 'r2', item: 'i1', takenAt: shanghai('03-02T10:00') }],
      }),
    ).toEqual([
      'right.kind: right-not-covered',
      'respondents[1].ref: named-twice',
      'respondents[0].roles: platform-is-party',
      'items[0]: not-contested',
      'measures[0]: unknown-reference',
      'measures[0].takenAt: instant-implausible',
    ]));
});

describe('accepted', () => {
  it('a panel may be asked for as soon as talks are over', () => {
    const failed = andThen(underDelegation, refuseMediation('03-03T10:00', ben), refuseMediation('03-03T11:00', cai));
    expect(disputeAfter(failed).stages.dispute).toMatchObject({ stage: 'next-step' });
    expect(refusalOf(failed, requestPanel('03-04T10:00', [BAG], {}, mia))).toBe('recorded');
    expect(refusalOf(failed, requestPanel('03-04T10:00', [BAG], { legalKind: 'contractual-decision' }, mia))).toBe(
      'LegalKindNotCarried',
    );
  });
  it('a person need not decide while a side is asked to talk, and has to when it does not answer', () => {
    const failed = andThen(underDelegation, refuseMediation('03-03T10:00', ben), refuseMediation('03-03T11:00', cai));
    const asked = andThen(failed, proposeNegotiation('03-04T10:00', [BAG]));
    expect(typesOf(asked).at(-1)).toBe('NextStepResumed');
    expect(typesOf(andThen(asked, clockSays('LapseNegotiation', '03-08T00:01', newestNegotiation))).at(-1)).toBe(
      'NextStepAwaited',
    );
  });
});

describe('the result', () => {
  it('goes back for every pair that came to its end, with what it means for the measure and a day for the answer', () => {
    expect(returned.findLast(({ type }) => type === 'DelegatedResultGiven')).toMatchObject({
      data: {
        items: [
          {
            pair: BAG,
            outcome: 'withdrawn',
            measure: 'lift',
            grounds: ['complaint-withdrawn'],
            legalKind: 'withdrawal',
          },
          { pair: 'pair:cai:bag' },
          { pair: 'pair:ben:cap' },
        ],
        answerDue: { dueAt: shanghai('03-10T00:00') },
      },
    });
    expect(planAfter(returned).effects.filter(({ kind }) => kind === 'tell-delegator')).toHaveLength(2);
  });
  it('one by one where they end one by one', () => {
    const first = andThen(underDelegation, withdrawComplaint('03-03T10:00', BAG));
    const second = andThen(first, withdrawComplaint('03-04T10:00', 'pair:cai:bag', 'pair:ben:cap'));
    expect(typesOf(second).filter((type) => type === 'DelegatedResultGiven')).toHaveLength(2);
    expect(typesOf(second).filter((type) => type === 'MeasureSet')).toEqual([]);
  });
  it('each respondent learns of its own items alone', () => {
    const dispute = disputeAfter(returned);
    const given = returned.findLast((event) => event.type === 'DelegatedResultGiven');
    if (!given) throw new Error('no result');
    const seen = redactEvent(given, visibilityOf(cai, fileOf(dispute, cai)), dispute);
    expect(seen?.event.data).toMatchObject({ items: [{ pair: 'pair:cai:bag' }] });
  });
});

describe('decided by a panel', () => {
  const decided = decidedDelegated;
  it('the result goes back when the decision goes out, with its legal kind and the decision', () => {
    const given = decided.filter((event) => event.type === 'DelegatedResultGiven');
    expect(given).toMatchObject([
      {
        data: {
          decisionId: expect.any(String),
          items: [
            {
              pair: BAG,
              outcome: 'decided',
              measure: 'lift',
              grounds: ['panel-no-infringement'],
              legalKind: 'advisory-opinion',
            },
            { pair: 'pair:ben:cap', outcome: 'decided', measure: 'keep', grounds: ['panel-infringement'] },
          ],
        },
      },
    ]);
  });
  it('the answer to it answers the decision, too, and it is returned no second time', () => {
    const answered = andThen(decided, answerResult('03-11T10:00'));
    expect(typesOf(answered)).toEqual(expect.arrayContaining(['DelegatedResultAnswered', 'AdoptionAnswered']));
    expect(typesOf(answered).filter((type) => type === 'DelegatedResultGiven')).toHaveLength(1);
    expect(refusalOf(answered, answerAdoption('03-11T11:00', {}))).toBe('WrongStage');
  });
});

it('every party learns who has the complaint now, in a letter that starts no clock', () => {
  const letters = underDelegation.flatMap((event) =>
    event.type === 'ServiceOrdered' && event.data.document === 'complaint-delegated' ? [event.data] : [],
  );
  expect(letters.map(({ addressee, pairs }) => [addressee.id, pairs])).toEqual([
    ['ana', [BAG, 'pair:cai:bag', 'pair:ben:cap']],
    ['ben', [BAG, 'pair:ben:cap']],
    ['cai', ['pair:cai:bag']],
  ]);
  expect(letters.filter(({ due }) => due !== undefined)).toEqual([]);
});

describe('the keeper of a clock', () => {
  const kept = (clocks: Partial<DelegationTerms['clocks']>, lateness: Partial<DelegationTerms['lateness']> = {}) =>
    under({ clocks: { ...terms.clocks, ...clocks }, lateness: { ...terms.lateness, ...lateness } });
  const taken = (world: World, at = '03-02T10:00') =>
    andThenIn(world)(storyIn(world)(delegateComplaint()), acceptDelegated(at));
  const ended = (world: World, at: string) =>
    andThenIn(world)(taken(world), withdrawComplaint(at, BAG, 'pair:cai:bag', 'pair:ben:cap'));
  const dataOf = (past: readonly DisputeEvent[], type: DisputeEvent['type']) =>
    past.findLast((event) => event.type === type)?.data;

  it('is the association: talks and answers have a day', () => {
    expect(dataOf(taken(kept({})), 'DelegatedComplaintAccepted')).toHaveProperty('resultDue');
    expect(dataOf(ended(kept({}), '03-03T10:00'), 'DelegatedResultGiven')).toHaveProperty('answerDue');
  });
  it('is the platform: nothing is counted here, and no answer is late', () => {
    const past = ended(kept({ talks: 'platform', adoption: 'platform' }), '03-03T10:00');
    expect(dataOf(past, 'DelegatedComplaintAccepted')).not.toHaveProperty('resultDue');
    expect(dataOf(past, 'DelegatedResultGiven')).not.toHaveProperty('answerDue');
    expect(andThen(past, answerResult('06-10T10:00')).at(-1)).toMatchObject({ data: { late: false } });
  });
  it('and the case manager has the day of the result among its tasks, until all of it has gone back', () => {
    const due = (past: readonly DisputeEvent[]) =>
      Object.values(disputeAfter(past).tasks).filter(({ kind }) => kind === 'return-result');
    expect(due(taken(kept({})))).toMatchObject([{ deadline: { dueAt: shanghai('04-02T00:00') } }]);
    expect(due(taken(kept({ talks: 'platform' })))).toEqual([]);
    const first = andThen(underDelegation, withdrawComplaint('03-03T10:00', BAG));
    expect([
      due(first).length,
      due(andThen(first, withdrawComplaint('03-04T10:00', 'pair:cai:bag', 'pair:ben:cap'))).length,
    ]).toEqual([1, 0]);
    expect(due(andThen(underDelegation, takeBackDelegated('03-03T10:00')))).toEqual([]);
  });
  it('a result that comes late says so', () => {
    expect(dataOf(ended(kept({}), '04-01T23:59'), 'DelegatedResultGiven')).not.toHaveProperty('late');
    expect(dataOf(ended(kept({}), '04-02T10:00'), 'DelegatedResultGiven')).toMatchObject({ late: true, answerDue: {} });
  });
  it('where the platform decides by itself then, it owes no answer, and a late acceptance comes too late', () => {
    const world = kept({}, { association: 'platform-decides' });
    expect(dataOf(ended(world, '04-02T10:00'), 'DelegatedResultGiven')).not.toHaveProperty('answerDue');
    const waiting = storyIn(world)(delegateComplaint());
    expect(refusalOf(waiting, acceptDelegated('03-02T23:59'))).toBe('recorded');
    expect(refusalOf(waiting, acceptDelegated('03-03T00:01'))).toBe('DeadlinePassed');
    expect(refusalOf(waiting, declineDelegated('03-03T00:01'))).toBe('recorded');
    expect(refusalOf(delegated, acceptDelegated('03-03T00:01'))).toBe('recorded');
  });
  it('a decision is answered by the same day as its result', () => {
    expect(dataOf(decidedDelegated, 'AdoptionAsked')).toMatchObject({ due: { dueAt: shanghai('03-17T00:00') } });
    expect(dataOf(decidedDelegated, 'DelegatedResultGiven')).toMatchObject({
      answerDue: { dueAt: shanghai('03-17T00:00') },
    });
  });
});
