import { ana, cai, mia, noa } from '../../../testing/core/actors.js';
import {
  finaliseDecision,
  firstIn,
  openReview,
  refuseReview,
  requestReview,
} from '../../../testing/panel/after-commands.js';
import {
  asDecided,
  decided,
  final,
  issued,
  others,
  reviewPanel,
  seatAll,
} from '../../../testing/panel/after-stories.js';
import { shanghai } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import {
  acceptSeat,
  appointExpert,
  panelClock,
  requestPanel,
  withdrawPanelRequest,
} from '../../../testing/panel/panel-commands.js';
import { panelConstituted, seatedAfter } from '../../../testing/panel/panel-stories.js';
import { andThen, disputeAfter, fileOf, given, planAfter } from '../../../testing/core/story.js';
import { allowedActions } from '../../decider.js';
import { getStage } from '../../core/state.js';
import { decisionSubject } from '../../core/subject.js';
import { checkReviewers } from './check-reviewers.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const stageOf = (past: typeof decided) =>
  getStage(disputeAfter(past), decisionSubject(firstIn(disputeAfter(past)))).stage;
const tasksOf = (past: typeof decided) => Object.keys(disputeAfter(past).tasks).map((key) => key.split('/')[0]);
const types = (past: typeof decided, from: typeof decided) => past.slice(from.length).map(({ type }) => type);

describe('a review is asked for', () => {
  it('by a party, on the rulebook’s grounds, until the end of the day and not after it', () => {
    given(...decided)
      .when(requestReview('2026-04-11T23:59:59'))
      .then(recorded('ReviewRequested', { partyId: 'ben', ground: 'manifest-error', answerDue: due('04-15T00:00') }));
    given(...decided)
      .when(requestReview('2026-04-12T00:00:01'))
      .thenRefused('DeadlinePassed');
    given(...decided)
      .when(requestReview('04-05T10:00', 'panelist-partial'))
      .thenRefused('ReviewNotOpen');
    given(...decided)
      .when(requestReview('04-05T10:00', 'procedure', cai))
      .thenRefused('NotYourPart');
  });
  it('once by each party', () => {
    const asked = andThen(decided, requestReview('04-05T10:00'));
    given(...asked)
      .when(requestReview('04-06T10:00', 'procedure'))
      .thenRefused('AnsweredAlready');
    given(...asked)
      .when(requestReview('04-06T10:00', 'procedure', ana))
      .then(recorded('ReviewRequested', { partyId: 'ana' }));
    expect([stageOf(asked), tasksOf(asked)]).toEqual(['review-answer', expect.arrayContaining(['answer-review'])]);
  });
  it('of what is final still for what came to light later, within its time', () => {
    given(...final)
      .when(requestReview('05-04T10:00', 'new-facts'))
      .then(recorded('ReviewRequested', { ground: 'new-facts' }));
    given(...final)
      .when(requestReview('07-02T10:00', 'false-evidence'))
      .thenRefused('DeadlinePassed');
    given(...final)
      .when(requestReview('05-04T10:00', 'procedure'))
      .thenRefused('DeadlinePassed');
  });
  belongsTo(decided, requestReview('04-05T10:00'), 'ana', 'ben');
});

describe('without one', () => {
  it('the decision is final by the clock, from the end of the day on', () => {
    given(...decided)
      .when(finaliseDecision('2026-04-12T00:00:30'))
      .then(
        recorded('DecisionBecameFinal', {
          by: 'time',
          effectiveAt: shanghai('04-12T00:00'),
          items: [
            { pair: BAG, outcome: 'lift' },
            { pair: CAP, outcome: 'keep' },
          ],
        }),
      );
    given(...decided)
      .when(finaliseDecision('2026-04-12T00:00:29'))
      .thenRefused('DeadlineNotReached');
    expect(planAfter(decided).deadlines.map(({ type }) => type)).toContain('FinaliseDecision');
    expect(planAfter(final).deadlines.map(({ type }) => type)).not.toContain('FinaliseDecision');
  });
  it('nor while one is asked for', () =>
    given(...andThen(decided, requestReview('04-11T10:00')))
      .when(finaliseDecision('04-12T00:01'))
      .thenRefused('WrongStage'));
});

describe('it is refused', () => {
  const asked = andThen(decided, requestReview('04-05T10:00'));
  it('with reasons, by somebody who had no hand in the decision', () => {
    given(...asked)
      .when(refuseReview('04-06T10:00', noa))
      .thenRefused('NotIndependent');
    given(...asked)
      .when(refuseReview('04-06T10:00'))
      .then(
        recorded('ReviewRefused', { refusedBy: 'mia' }),
        ordered('after-decision', 'ana'),
        ordered('after-decision', 'ben'),
      );
  });
  it('and the decision is final with it once nobody else can ask', () => {
    const early = andThen(asked, refuseReview('04-06T10:00'));
    expect([stageOf(early), tasksOf(early).includes('answer-review')]).toEqual(['decision-review', false]);
    expect(types(andThen(early, finaliseDecision('04-12T00:01')), early)).toEqual(['DecisionBecameFinal']);
    given(...asked)
      .when(refuseReview('04-12T10:00'))
      .then(
        recorded('ReviewRefused'),
        recorded('DecisionBecameFinal', { by: 'review-refused' }),
        ordered('after-decision', 'ana'),
        ordered('after-decision', 'ben'),
      );
    const late = andThen(final, requestReview('05-04T10:00', 'new-facts'), refuseReview('05-05T10:00'));
    expect([stageOf(late), types(late, final)]).toEqual([
      'decision-issued',
      ['ReviewRequested', 'ReviewRefused', 'ServiceOrdered', 'ServiceOrdered'],
    ]);
  });
  belongsTo(asked, refuseReview('04-06T10:00'), 'mia');
});

describe('a panel of others', () => {
  const asked = andThen(decided, requestReview('04-05T10:00'));
  it('is opened by somebody without a hand in it, about the same, bound as the first', () => {
    given(...asked)
      .when(openReview('04-06T10:00', noa))
      .thenRefused('NotIndependent');
    given(...asked)
      .when(openReview('04-06T10:00'))
      .then(
        recorded('PanelRequested', {
          legalKind: 'contractual-decision',
          pairs: [BAG, CAP],
          parties: ['ana', 'ben'],
          requesterId: 'ben',
          size: 1,
        }),
        ordered('panel-news', 'ana', BAG, CAP),
        ordered('panel-news', 'ben', BAG, CAP),
      );
    const opened = andThen(asked, openReview('04-06T10:00'));
    expect([stageOf(opened), tasksOf(opened).includes('answer-review')]).toEqual(['under-review', false]);
    given(...opened)
      .when(panelClock('LapsePanelConsent', '04-12T00:01'))
      .then(recorded('CompetenceSettled', { legalKind: 'contractual-decision', unbound: [] }), recorded('SeatsOpened'));
  });
  it('has nobody of the first on it: not when one is appointed, not when one accepts, not when it decides', () => {
    const [first = ''] = seatedAfter(panelConstituted);
    const open = andThen(asked, openReview('04-06T10:00'), panelClock('LapsePanelConsent', '04-12T00:01'));
    given(...open)
      .when(appointExpert('04-12T10:00', first))
      .thenRefused('ExpertExcluded');
    const [other = ''] = others;
    const tied = { ...fileOf(disputeAfter(open), mia).context.experts };
    const file = (past: typeof decided, id: string) => {
      const now = fileOf(disputeAfter(past), mia);
      const expert = tied[id];
      const ties = [{ conflict: 'first-decision', via: ['same-desk'] }] as const;
      return expert ? { ...now, context: { ...now.context, experts: { ...tied, [id]: { ...expert, ties } } } } : now;
    };
    const [panelId = '', { members = [] } = {}] = Object.entries(disputeAfter(reviewPanel).panels).at(-1) ?? [];
    expect(members.map(({ neutralId }) => neutralId)).toEqual([other]);
    expect(() =>
      checkReviewers(panelId, shanghai('05-20T10:00'), fileOf(disputeAfter(reviewPanel), mia)),
    ).not.toThrow();
    expect(() => checkReviewers(panelId, shanghai('05-20T10:00'), file(reviewPanel, other))).toThrow('ExpertExcluded');
    given(...andThen(open, appointExpert('04-12T10:00', other)))
      .when(acceptSeat('04-12T11:00', { kind: 'person', id: first }))
      .thenRefused('NotYourPart');
  });
  it('that comes to nothing leaves the wish to be answered', () => {
    const nothing = andThen(
      asked,
      openReview('04-06T10:00'),
      withdrawPanelRequest('04-07T10:00', { kind: 'person', id: 'ben-account', onBehalfOf: 'ben' }),
    );
    expect([stageOf(nothing), tasksOf(nothing)]).toEqual(['review-answer', expect.arrayContaining(['answer-review'])]);
  });
});

describe('its own decision', () => {
  it('upholds what it decides alike; the first is final, and nothing counts twice', () => {
    const before = seatAll(
      andThen(
        decided,
        requestReview('04-05T10:00'),
        openReview('04-06T10:00'),
        panelClock('LapsePanelConsent', '04-12T00:01'),
      ),
      '04-12T10:00',
      others[0] ?? '',
    );
    const upheld = issued(before, '04-20T10:00', { items: asDecided, complaint: 'unfounded-and-negligent' });
    expect(upheld.slice(-4, -1)).toEqual([
      recorded('DecisionUpheld'),
      recorded('DecisionBecameFinal', { by: 'upheld' }),
      recorded('DecisionBecameFinal', { by: 'is-review', items: [], findings: [] }),
    ]);
    expect(stageOf(upheld)).toBe('decision-issued');
  });
  it('reverses what it decides otherwise, final or not, and is final itself', () => {
    const reversed = issued(reviewPanel, '05-20T10:00', { items: asDecided, complaint: 'founded' });
    expect(types(reversed, reviewPanel)).toEqual([
      'DecisionMade',
      'DecisionIssued',
      'PanelEnded',
      'ServiceOrdered',
      'ServiceOrdered',
      'ServiceOrdered',
      'DecisionReversed',
      'DecisionBecameFinal',
      'AdoptionAsked',
      'ServiceOrdered',
      'NextStepAwaited',
    ]);
    expect(reversed.find(({ type }) => type === 'DecisionReversed')).toEqual(
      recorded('DecisionReversed', { wasFinal: true, effectiveAt: shanghai('05-20T10:00') }),
    );
    expect(stageOf(reversed)).toBe('closed');
  });
  it('is not reviewed again, nor is a decision that it reversed', () => {
    const reversed = issued(reviewPanel, '05-20T10:00', { items: asDecided });
    given(...reversed)
      .when(requestReview('05-21T10:00', 'false-evidence', ana))
      .thenRefused('WrongStage');
    given(...reversed)
      .when((dispute) => ({
        type: 'RequestReview',
        data: {
          decisionId: Object.keys(dispute.decisions).at(-1) ?? '',
          ground: 'false-evidence',
          textContentId: 'what-is-wrong',
        },
        by: ana,
        at: shanghai('05-21T10:00'),
      }))
      .thenRefused('ReviewNotOpen');
  });
});

it('leads to no panel but by a review', () =>
  given(...final)
    .when(requestPanel('05-04T10:00', [BAG]))
    .thenRefused('PanelTooEarly'));

it('is offered to the parties while it is open, and the answer to the staff', () => {
  const actions = (past: typeof decided, by: Parameters<typeof allowedActions>[0]) => {
    const file = fileOf(disputeAfter(past), by);
    return allowedActions(by, file).map(({ action }) => action);
  };
  expect(actions(decided, ana)).toContain('RequestReview');
  expect(actions(andThen(decided, requestReview('04-05T10:00')), mia)).toEqual(
    expect.arrayContaining(['RefuseReview', 'OpenReview']),
  );
});
