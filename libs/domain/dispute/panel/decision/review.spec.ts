import { ana, ben, mia } from '../../../testing/core/actors.js';
import { openReview, requestReview } from '../../../testing/panel/after-commands.js';
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
import { recorded } from '../../../testing/core/expected.js';
import { decisionStageAfter } from '../../../testing/panel/decision-after.js';
import { panelAfter } from '../../../testing/panel/panel-after.js';
import {
  acceptSeat,
  appointExpert,
  decideCompetence,
  objectToCompetence,
  panelClock,
  requestPanel,
  withdrawPanelConsent,
} from '../../../testing/panel/panel-commands.js';
import { panelConstituted, seatedAfter } from '../../../testing/panel/panel-stories.js';
import { andThen, disputeAfter, fileOf, given } from '../../../testing/core/story.js';
import { checkReviewers } from './check-reviewers.js';
import { checkKindOfFirst } from './legal-kind-carried.js';

const BAG = 'pair:ben:bag';
/** Ben has asked for a review, and a panel for it is being found: its seats are open. */
const open = andThen(
  decided,
  requestReview('04-05T10:00'),
  openReview('04-06T10:00'),
  panelClock('LapsePanelConsent', '04-12T00:01'),
);

it('nobody of the first panel is on it: not when one is appointed, not when one accepts, not when it decides', () => {
  const [first = ''] = seatedAfter(panelConstituted);
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
  expect(() => checkReviewers(panelId, shanghai('05-20T10:00'), fileOf(disputeAfter(reviewPanel), mia))).not.toThrow();
  expect(() => checkReviewers(panelId, shanghai('05-20T10:00'), file(reviewPanel, other))).toThrow('ExpertExcluded');
  given(...andThen(open, appointExpert('04-12T10:00', other)))
    .when(acceptSeat('04-12T11:00', { kind: 'person', id: first }))
    .thenRefused('NotYourPart');
});

describe('its own decision', () => {
  it('upholds what it decides alike; the first is final, and nothing counts twice', () => {
    const before = seatAll(open, '04-12T10:00', others[0] ?? '');
    const upheld = issued(before, '04-20T10:00', { items: asDecided, complaint: 'unfounded-and-negligent' });
    expect(upheld.slice(-4, -1)).toEqual([
      recorded('DecisionUpheld'),
      recorded('DecisionBecameFinal', { by: 'upheld' }),
      recorded('DecisionBecameFinal', { by: 'is-review', items: [], findings: [] }),
    ]);
    expect(decisionStageAfter(upheld)).toBe('decision-issued');
  });
  it('reverses what it decides otherwise, final or not, and is final itself', () => {
    const reversed = issued(reviewPanel, '05-20T10:00', { items: asDecided, complaint: 'founded' });
    expect(reversed.slice(reviewPanel.length).map(({ type }) => type)).toEqual([
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
    expect(decisionStageAfter(reversed)).toBe('closed');
  });
});

it('leads to no panel but by a review', () =>
  given(...final)
    .when(requestPanel('05-04T10:00', [BAG]))
    .thenRefused('PanelTooEarly'));

describe('its legal kind is that of the first decision', () => {
  it('which no party takes back, and no question of competence makes advice', () => {
    for (const party of [ana, ben])
      given(...open)
        .when(withdrawPanelConsent('04-12T10:00', party))
        .thenRefused('NoConsentGiven');
    const objected = andThen(open, objectToCompetence('04-12T10:00', ben));
    given(...objected)
      .when(decideCompetence('04-13T10:00', 'advisory-only'))
      .thenRefused('LegalKindNotCarried');
    expect(panelAfter(andThen(objected, decideCompetence('04-13T10:00', 'rejected'))).legalKind).toBe(
      'contractual-decision',
    );
  });
  it('also where the panel was left with advice alone', () => {
    const { decisions } = disputeAfter(reviewPanel);
    const second = Object.values(decisions).find(({ reviewOf }) => reviewOf !== undefined) ?? {};
    expect(() => {
      checkKindOfFirst('advisory-opinion', second, { decisions });
    }).toThrow(expect.objectContaining({ code: 'LegalKindNotCarried' }));
    expect(() => {
      checkKindOfFirst('contractual-decision', second, { decisions });
    }).not.toThrow();
  });
});
