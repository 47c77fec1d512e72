import { ana, ben, cai, mall, mia, shop } from '../../testing/core/actors.js';
import {
  acceptDelegated,
  acknowledgeResult,
  agreedOn,
  answerResult,
  decidedDelegated,
  declineDelegated,
  delegateComplaint,
  delegated,
  briefly,
  eraseHandedOver,
  recordTold,
  resultOf,
  returned,
  returnDelegated,
  runningAtExit,
  takeBackDelegated,
  terms,
  under,
  underDelegation,
} from '../../testing/intake/delegations.js';
import {
  acceptNegotiation,
  endNegotiation,
  newestNegotiation,
  proposeNegotiation,
} from '../../testing/talks/negotiation-commands.js';
import { refuseMediation } from '../../testing/talks/mediation-commands.js';
import { requestPanel } from '../../testing/panel/panel-commands.js';
import { answerAdoption } from '../../testing/panel/after-commands.js';
import { requestFaithReview } from '../../testing/conduct/good-faith.js';
import { clockSays, shanghai, withdrawComplaint } from '../../testing/core/commands.js';
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
  it('is recorded as what that platform says, with its dates apart from ours, and nothing is served', () => {
    expect(typesOf(delegated)).toEqual(['ComplaintFiled', 'ComplaintDelegated']);
    expect(delegated[0]).toMatchObject({
      data: { filedAt: shanghai('03-01T10:00'), delegation: { platformId: 'shop', reference: 'C-4711' } },
    });
    expect(delegated[1]).toMatchObject({
      data: {
        delegatedAt: shanghai('03-01T10:00'),
        imported: { filedAt: shanghai('02-10T09:00'), counterNotices: [{ filedAt: shanghai('02-15T10:00') }] },
      },
    });
  });
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
  it('comes from a platform with an agreement alone', () => {
    const without = fileOf(disputeAfter([]), shop);
    expect(() => disputeDecider.decide(delegateComplaint(), without)).toThrow(
      expect.objectContaining({ code: 'NotFound' }),
    );
    expect(refusalOf([], delegateComplaint({}, '03-01T10:00', ana))).toBe('NotFound');
    expect(refusalOf(delegated, delegateComplaint())).toBe('WrongStage');
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
  it('it enters mediation: both sides are invited, and no notice of the platform goes out again', () => {
    expect(typesOf(underDelegation.slice(2))).toEqual([
      'DelegatedComplaintAccepted',
      ...Array<string>(3).fill('ServiceOrdered'),
      'MediationInvited',
      ...Array<string>(3).fill('ServiceOrdered'),
    ]);
    expect(
      new Set(underDelegation.flatMap((event) => (event.type === 'ServiceOrdered' ? [event.data.document] : []))),
    ).toEqual(new Set(['complaint-delegated', 'mediation-invitation']));
  });
  it('it enters negotiation, which runs while the other side is asked', () => {
    const story = andThenIn(agreedOn('negotiation'))(
      storyIn(agreedOn('negotiation'))(delegateComplaint()),
      acceptDelegated(),
    );
    expect(typesOf(story).filter((type) => type !== 'ServiceOrdered')).toEqual([
      'ComplaintFiled',
      'ComplaintDelegated',
      'DelegatedComplaintAccepted',
      'NegotiationProposed',
      'NegotiationProposed',
    ]);
    expect(disputeAfter(andThen(story, acceptNegotiation('03-03T10:00', cai))).stages.dispute).toMatchObject({
      stage: 'awaiting-counter-notice',
    });
    const over = andThen(story, acceptNegotiation('03-03T10:00', cai), endNegotiation('03-04T10:00', 'escalated', cai));
    expect(disputeAfter(over).delegation?.results).toEqual({});
  });
  it('it enters a panel: the platform is bound by its agreement', () => {
    const story = andThenIn(agreedOn('panel'))(
      storyIn(agreedOn('panel'))(delegateComplaint()),
      acceptDelegated('03-02T10:00', { size: 3, mode: 'draw' }),
    );
    expect(typesOf(story).filter((type) => type !== 'ServiceOrdered')).toEqual(
      expect.arrayContaining(['DelegatedComplaintAccepted', 'PanelRequested', 'CompetenceRecorded']),
    );
    expect(story.find(({ type }) => type === 'CompetenceRecorded')).toMatchObject({
      data: { partyId: 'shop', basis: 'delegation-agreement', version: '1' },
    });
    expect(story.find(({ type }) => type === 'PanelRequested')).toMatchObject({
      data: { requestedBy: 'platform', requesterId: 'shop' },
    });
  });
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
  it('the platform is told by webhook, once', () => {
    expect(planAfter(underDelegation).effects.filter(({ kind }) => kind === 'tell-delegator')).toMatchObject([
      { key: 'tell-delegator:answer' },
    ]);
    const told = andThen(underDelegation, recordTold('03-02T10:01', 'answer'));
    expect(planAfter(told).effects.some(({ kind }) => kind === 'tell-delegator')).toBe(false);
    expect(andThen(told, recordTold('03-02T10:02', 'answer'))).toEqual(told);
  });
});

it('declined, it closes with every reason', () => {
  const story = andThen(delegated, declineDelegated());
  expect(typesOf(story.slice(2))).toEqual(['DelegatedComplaintDeclined', 'DisputeClosed']);
  expect(planAfter(story).effects).toMatchObject([{ key: 'tell-delegator:answer' }]);
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
  it('is acknowledged once and answered item by item, in time or late', () => {
    const arrived = andThen(returned, acknowledgeResult('03-03T11:00'));
    expect(andThen(arrived, acknowledgeResult('03-03T12:00'))).toEqual(arrived);
    expect(andThen(arrived, answerResult('03-08T10:00')).at(-1)).toMatchObject({
      type: 'DelegatedResultAnswered',
      data: { late: false },
    });
    expect(andThen(arrived, answerResult('03-10T10:00')).at(-1)).toMatchObject({ data: { late: true } });
    expect(typesOf(andThen(returned, answerResult('03-08T10:00'))).slice(-2)).toEqual([
      'DelegatedResultArrived',
      'DelegatedResultAnswered',
    ]);
  });
  it('is answered once, by the platform that handed over, for each of its items, with reasons for departing', () => {
    const answered = andThen(returned, answerResult('03-08T10:00'));
    expect(refusalOf(answered, answerResult('03-08T11:00'))).toBe('AnsweredAlready');
    expect(refusalOf(returned, answerResult('03-08T11:00'), mall)).toBe('NotFound');
    expect(refusalOf(returned, answerResult('03-08T11:00'), mia)).toBe('NotYourPart');
    const bare: Step = (dispute) => ({
      type: 'AnswerResult',
      data: { resultId: resultOf(dispute), answers: [] },
      by: shop,
      at: shanghai('03-08T10:00'),
    });
    expect(refusalOf(returned, bare)).toBe('NothingNamed');
    const silent: Step = (dispute) => ({
      type: 'AnswerResult',
      data: {
        resultId: resultOf(dispute),
        answers: [BAG, 'pair:cai:bag', 'pair:ben:cap'].map((pair) => ({
          pair: pair as typeof BAG,
          answer: 'depart' as const,
        })),
      },
      by: shop,
      at: shanghai('03-08T10:00'),
    });
    expect(refusalOf(returned, silent)).toBe('NothingNamed');
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

describe('taken back', () => {
  it('everything here ends and nothing more goes back', () => {
    const story = andThen(underDelegation, takeBackDelegated('03-03T10:00'));
    expect(
      typesOf(story)
        .filter((type) => type !== 'ServiceOrdered')
        .slice(-2),
    ).toEqual(['DelegatedComplaintTakenBack', 'DisputeClosed']);
    expect(typesOf(story)).not.toContain('DelegatedResultGiven');
  });
  it('whoever was told of the hand-over is told of its end', () => {
    const toldBy = (past: readonly DisputeEvent[]) =>
      past.flatMap((event) =>
        event.type === 'ServiceOrdered' && event.data.document === 'delegation-over' ? [event.data.addressee.id] : [],
      );
    expect(toldBy(andThen(underDelegation, takeBackDelegated('03-03T10:00')))).toEqual(['ana', 'ben', 'cai']);
    expect(toldBy(andThen(delegated, takeBackDelegated('03-02T10:00')))).toEqual([]);
  });
  it('by nobody else, and not after its end', () => {
    expect(refusalOf(underDelegation, takeBackDelegated('03-03T10:00', mall))).toBe('NotFound');
    expect(refusalOf(returned, takeBackDelegated('03-05T10:00'))).toBe('WrongStage');
  });
});

describe('when the agreement has ended', () => {
  const typesWithout = (past: readonly DisputeEvent[]) => typesOf(past).filter((type) => type !== 'ServiceOrdered');
  it('what runs goes back where that was agreed, without a result, and the platform is told', () => {
    const back = andThen(runningAtExit, returnDelegated());
    expect(typesWithout(back).slice(-2)).toEqual(['DelegatedComplaintReturned', 'DisputeClosed']);
    expect(typesOf(back)).not.toContain('DelegatedResultGiven');
    expect(planAfter(back).effects.map(({ key }) => key)).toContain('tell-delegator:return');
    expect(refusalOf(back, returnDelegated('03-12T10:00'))).toBe('WrongStage');
  });
  it('and is finished where it was not; what nobody had answered goes back in any case', () => {
    expect(refusalOf(underDelegation, returnDelegated())).toBe('WrongStage');
    expect(refusalOf(delegated, returnDelegated())).toBe('recorded');
    expect(refusalOf(runningAtExit, returnDelegated('03-09T10:00'))).toBe('DeadlineNotReached');
    expect(refusalOf(runningAtExit, returnDelegated(), mia)).toBe('NotYourPart');
  });
  it('nothing is accepted any more', () => {
    const ended = (at: string): World => ({
      ...agreedOn(),
      context: { ...agreedOn().context, delegationEndsAt: shanghai(at) },
    });
    expect(() => andThenIn(ended('03-02T09:00'))(delegated, acceptDelegated('03-02T10:00'))).toThrow(
      expect.objectContaining({ code: 'NoAgreement' }),
    );
    expect(() => andThenIn(ended('03-20T09:00'))(delegated, acceptDelegated('03-02T10:00'))).not.toThrow();
  });
});

describe('data that were handed over', () => {
  it('are erased when they were kept for as long as was agreed, once, and on the record', () => {
    expect(refusalOf(briefly, eraseHandedOver('03-04T10:00'))).toBe('DeadlineNotReached');
    const erased = andThen(briefly, eraseHandedOver('03-04T10:01'));
    expect(erased.at(-1)).toMatchObject({
      type: 'HandedOverErased',
      data: { partyIds: ['ana', 'ben', 'cai'], keptUntil: shanghai('03-04T10:00'), erasedAt: shanghai('03-04T10:01') },
    });
    expect(andThen(erased, eraseHandedOver('03-05T10:00'))).toEqual(erased);
  });
  it('are kept while somebody still works on them', () => {
    const reviewed = andThen(briefly, requestFaithReview('03-03T11:00'));
    expect(refusalOf(reviewed, eraseHandedOver('03-05T10:00'))).toBe('WrongStage');
  });
  it('are kept while the dispute runs', () =>
    expect(refusalOf(underDelegation, eraseHandedOver('03-05T10:00'))).toBe('WrongStage'));
});
