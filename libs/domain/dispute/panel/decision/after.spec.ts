import { ana, mia, noa } from '../../../testing/core/actors.js';
import {
  approvePublication,
  endPanelCase,
  finaliseDecision,
  firstIn,
  proposePublication,
  refusePublication,
} from '../../../testing/panel/after-commands.js';
import { decided, final, issued, reviewPanel } from '../../../testing/panel/after-stories.js';
import { shanghai } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { panelIdOf } from '../../../testing/panel/panel-commands.js';
import { panelConstituted, presiding } from '../../../testing/panel/panel-stories.js';
import { andThen, disputeAfter, given, planAfter, type Step } from '../../../testing/core/story.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { fileOf } from '../../../testing/core/story.js';
import { getStage } from '../../core/state.js';
import { panelSubject } from '../../core/subject.js';

const tasksOf = (past: typeof decided) => Object.keys(disputeAfter(past).tasks).map((key) => key.split('/')[0]);

describe('publication', () => {
  const proposed = andThen(final, proposePublication('04-13T10:00'));
  it('is proposed of what is final, once', () => {
    given(...final)
      .when(proposePublication('04-13T10:00'))
      .then(recorded('PublicationProposed', { proposedBy: 'mia', approveDue: due('04-16T00:00') }));
    expect(tasksOf(proposed)).toContain('approve-publication');
    given(...decided)
      .when(proposePublication('04-05T10:00'))
      .thenRefused('WrongStage');
    given(...andThen(proposed, approvePublication('04-14T10:00')))
      .when(proposePublication('04-15T10:00'))
      .thenRefused('AnsweredAlready');
  });
  it('is approved, or refused, by a second person, of the very text that was looked at', () => {
    for (const second of [approvePublication('04-14T10:00', mia), refusePublication('04-14T10:00', mia)])
      given(...proposed)
        .when(second)
        .thenRefused('SecondPersonNeeded');
    given(...proposed)
      .when(approvePublication('04-14T10:00'))
      .then(
        recorded('DecisionPublished', { approvedBy: 'noa', textContentId: 'redacted' }),
        ordered('after-decision', 'ana'),
        ordered('after-decision', 'ben'),
      );
    const refused = andThen(proposed, refusePublication('04-14T10:00'));
    expect(tasksOf(refused)).not.toContain('approve-publication');
    given(...refused)
      .when(approvePublication('04-14T11:00'))
      .thenRefused('UnknownReference');
    const older = disputeAfter(proposed).decisions[firstIn(disputeAfter(proposed))]?.proposed?.publicationId ?? '';
    const again = andThen(proposed, proposePublication('04-14T10:00'));
    const stale: Step = (dispute) => ({
      type: 'ApprovePublication',
      data: { decisionId: firstIn(dispute), publicationId: older },
      by: noa,
      at: shanghai('04-14T11:00'),
    });
    given(...again)
      .when(stale)
      .thenRefused('UnknownReference');
  });
  it('is told to the parties when it is there, and nothing of it before', () => {
    const seen = (past: typeof decided) => {
      const dispute = disputeAfter(past);
      const visibility = visibilityOf(ana, fileOf(dispute, ana));
      return past
        .flatMap((event) => redactEvent(event, visibility, dispute)?.event.type ?? [])
        .filter((type) => type.includes('Publi'));
    };
    expect([seen(proposed), seen(andThen(proposed, approvePublication('04-14T10:00')))]).toEqual([
      [],
      ['DecisionPublished'],
    ]);
  });
  it('of what a review reversed is not there any more', () => {
    const reversed = issued(andThen(reviewPanel), '05-20T10:00', { items: { 'pair:ben:bag': 'keep' } });
    given(...reversed)
      .when(proposePublication('05-21T10:00'))
      .thenRefused('WrongStage');
  });
  belongsTo(final, proposePublication('04-13T10:00'), 'mia');
  belongsTo(proposed, approvePublication('04-14T10:00', noa), 'mia');
});

describe('a case ends without a decision', () => {
  const sitting = { kind: 'person', id: presiding } as const;
  it('dismissed by its presiding panelist and nobody else', () => {
    given(...panelConstituted)
      .when(endPanelCase('03-20T10:00', 'dismissed'))
      .thenRefused('NotYourPart');
    given(...panelConstituted)
      .when(endPanelCase('03-20T10:00', 'taken-to-court', sitting))
      .thenRefused('NotYourPart');
    given(...panelConstituted)
      .when(endPanelCase('03-20T10:00', 'dismissed', sitting))
      .then(
        recorded('PanelCaseEnded', { reason: 'dismissed', effectiveAt: shanghai('03-20T10:00') }),
        recorded('PanelEnded', { outcome: 'dismissed' }),
        ordered('panel-news', 'ana', 'pair:ben:bag', 'pair:ben:cap'),
        ordered('panel-news', 'ben', 'pair:ben:bag', 'pair:ben:cap'),
        recorded('NextStepAwaited'),
      );
  });
  it('taken to a court or withdrawn, as the association records; lapsed only when its time is over', () => {
    for (const reason of ['taken-to-court', 'withdrawn'] as const)
      expect(andThen(panelConstituted, endPanelCase('03-20T10:00', reason)).at(-1)?.type).toBe('NextStepAwaited');
    given(...panelConstituted)
      .when(endPanelCase('03-20T10:00', 'lapsed'))
      .thenRefused('DeadlineNotReached');
    const due = { dueAt: shanghai('03-25T00:00') };
    const [decisionId = ''] = Object.keys(disputeAfter(panelConstituted).decisions);
    const opened = {
      type: 'SubmissionsOpened',
      data: { decisionId, round: 1, partyIds: ['ana'], openedAt: shanghai('03-16T10:00'), due, decisionDue: due },
    };
    const running = [...panelConstituted, opened] as typeof panelConstituted;
    given(...running)
      .when(endPanelCase('03-25T00:00', 'lapsed'))
      .thenRefused('DeadlineNotReached');
    expect(
      andThen(running, endPanelCase('03-25T00:01', 'lapsed')).find(({ type }) => type === 'PanelCaseEnded'),
    ).toEqual(recorded('PanelCaseEnded', { reason: 'lapsed' }));
  });
  it('and nothing of it runs any more', () => {
    const ended = andThen(panelConstituted, endPanelCase('03-20T10:00', 'withdrawn'));
    const dispute = disputeAfter(ended);
    const panelId = panelIdOf(dispute);
    expect(getStage(dispute, panelSubject(panelId))).toEqual({ stage: 'closed', reason: 'ended' });
    expect(
      planAfter(ended).deadlines.filter(
        ({ subject }) => subject.startsWith('panel:') || subject.startsWith('seat:') || subject.startsWith('decision:'),
      ),
    ).toEqual([]);
    expect(tasksOf(ended)).toEqual(['next-step']);
    given(...ended)
      .when(endPanelCase('03-21T10:00', 'withdrawn'))
      .thenRefused('WrongStage');
  });
  belongsTo(panelConstituted, endPanelCase('03-20T10:00', 'withdrawn'), 'mia');
});

it('the clock finalises nothing that ended without a decision', () =>
  given(...andThen(panelConstituted, endPanelCase('03-20T10:00', 'withdrawn')))
    .when(finaliseDecision('04-12T00:01'))
    .thenRefused('WrongStage'));
