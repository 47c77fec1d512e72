import { ana, ben, cai, clock, mia, noa, shop, contextOf } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import {
  answerContact,
  askParties,
  completeFile,
  correctDecision,
  decisionIdOf,
  extendTime,
  listIssues,
  makeSubmission,
  releaseDecision,
  reportContact,
  returnDecision,
  returnFile,
  startDeliberation,
  summarise,
} from '../../../testing/panel/decision-commands.js';
import {
  begunAnew,
  deliberated,
  first,
  held,
  issued,
  issues,
  issuesListed,
  second,
  submitted,
  submitting,
  third,
} from '../../../testing/panel/decision-stories.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { panelClock, panelIdOf, withdrawPanelConsent } from '../../../testing/panel/panel-commands.js';
import { acceptAll, panelConstituted, panelDrawn, reserved } from '../../../testing/panel/panel-stories.js';
import { andThen, asked, disputeAfter, fileOf, given, planAfter } from '../../../testing/core/story.js';
import { allowedActions } from '../../decider.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { seesExhibit } from '../../visibility/sees-exhibit.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { panelSubject } from '../../core/subject.js';
import type { Actor } from '../../../kernel/message.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const stageAfter = (past: readonly DisputeEvent[]) => {
  const dispute = disputeAfter(past);
  const { stage, deadline } = getStage(dispute, panelSubject(panelIdOf(dispute)));
  return { stage, deadline };
};
const taskKinds = (past: readonly DisputeEvent[]) => Object.values(disputeAfter(past).tasks).map(({ kind }) => kind);
const typesFor = (past: readonly DisputeEvent[], actor: Actor): readonly string[] => {
  const dispute = disputeAfter(past);
  const visibility = visibilityOf(actor, fileOf(dispute, actor));
  return past.flatMap((event) => redactEvent(event, visibility, dispute)?.event.type ?? []);
};

describe('the file', () => {
  it('is there with the panel, and its time has not begun', () => {
    expect(stageAfter(panelConstituted)).toMatchObject({ stage: 'file-reading', deadline: due('03-17T00:00') });
    expect(
      disputeAfter(panelConstituted).decisions[decisionIdOf(disputeAfter(panelConstituted))]?.decisionDue,
    ).toBeUndefined();
  });
  it('is given back as unclear by a panelist, within the time to read it, and completed by the association', () => {
    const returned = andThen(panelConstituted, returnFile('03-16T10:00', second));
    expect([stageAfter(returned), taskKinds(returned)]).toEqual([
      { stage: 'file-completion', deadline: undefined },
      expect.arrayContaining(['complete-file']),
    ]);
    given(...panelConstituted)
      .when(returnFile('03-17T00:01', second))
      .thenRefused('DeadlinePassed');
    for (const stranger of [ana, mia])
      given(...panelConstituted)
        .when(returnFile('03-16T10:00', stranger))
        .thenRefused('NotYourPart');
    given(...panelConstituted)
      .when(returnFile('03-16T10:00', { kind: 'person', id: reserved[0] ?? '' }))
      .thenRefused('NotFound');
    const completed = andThen(returned, completeFile('03-18T10:00'));
    expect([stageAfter(completed), taskKinds(completed)]).toMatchObject([
      { stage: 'file-reading', deadline: due('03-20T00:00') },
      [],
    ]);
    expect(stageAfter(andThen(completed, panelClock('BeginSubmissions', '03-20T00:01')))).toMatchObject({
      deadline: due('03-23T00:00'),
    });
  });
  it('the first round begins by the clock, and with it the panel’s time', () => {
    given(...panelConstituted)
      .when(panelClock('BeginSubmissions', '03-17T00:00'))
      .thenRefused('DeadlineNotReached');
    given(...panelConstituted)
      .when(panelClock('BeginSubmissions', '03-17T00:01'))
      .then(
        recorded('SubmissionsOpened', {
          round: 1,
          partyIds: ['ana', 'ben'],
          due: due('03-20T00:00'),
          decisionDue: due('03-31T00:00'),
        }),
        ordered('panel-news', 'ana', BAG, CAP),
        ordered('panel-news', 'ben', BAG, CAP),
      );
  });
});

describe('submissions', () => {
  it('are made once a round by each party, and closed when all are in or by the clock', () => {
    const one = andThen(submitting, makeSubmission('03-17T10:00', ana));
    given(...one)
      .when(makeSubmission('03-17T11:00', ana))
      .thenRefused('AnsweredAlready');
    given(...one)
      .when(makeSubmission('03-17T11:00', cai))
      .thenRefused('NotYourPart');
    given(...one)
      .when(makeSubmission('03-20T00:01', ben))
      .thenRefused('DeadlinePassed');
    given(...one)
      .when(makeSubmission('03-18T10:00', ben))
      .then(
        recorded('SubmissionMade', { partyId: 'ben', round: 1 }),
        recorded('SubmissionsClosed', { by: 'all-filed' }),
      );
    given(...one)
      .when(panelClock('CloseSubmissions', '03-20T00:01'))
      .then(recorded('SubmissionsClosed', { by: 'time', effectiveAt: shanghai('03-20T00:00') }));
  });
  it('go on in another round when the panel has questions, as often as the rulebook lets it and within its time', () => {
    given(...submitted)
      .when(askParties('03-19T10:00', second))
      .thenRefused('NotYourPart');
    const again = andThen(submitted, askParties('03-19T10:00', first));
    expect(stageAfter(again)).toMatchObject({ stage: 'submissions', deadline: due('03-23T00:00') });
    const closed = andThen(again, panelClock('CloseSubmissions', '03-23T00:01'));
    expect(stageAfter(closed)).toMatchObject({ stage: 'issue-listing', deadline: due('03-31T00:00') });
    given(...closed)
      .when(askParties('03-23T10:00', first))
      .thenRefused('TooMany');
    given(...submitted)
      .when(askParties('03-28T10:00', first))
      .thenRefused('DeadlinePassed');
  });
  it('have a confidential part that the panel and its owner read, and of which the others get the substance', () => {
    const dispute = disputeAfter(submitted);
    const seen = (actor: Actor) =>
      submitted.flatMap((event) => {
        const one = redactEvent(event, visibilityOf(actor, fileOf(dispute, actor)), dispute)?.event;
        return one?.type === 'SubmissionMade' && one.data.partyId === 'ben'
          ? [one.data.confidentialContentId !== undefined]
          : [];
      });
    expect([ana, ben, mia, first].map(seen)).toEqual([[false], [true], [true], [true]]);
    expect([cai, shop].map(seen)).toEqual([[], []]);
    expect([ana, ben, cai, shop, mia, first].map((actor) => seesExhibit(visibilityOf(actor, fileOf(dispute, actor)), dispute, 's2'))).toEqual([
      false, true, false, false, true, true,
    ]); // prettier-ignore
    expect([ana, ben, cai, shop, first].map((actor) => seesExhibit(visibilityOf(actor, fileOf(dispute, actor)), dispute, 's1'))).toEqual([
      true, true, false, false, true,
    ]); // prettier-ignore
    const [own, other] = Object.entries(dispute.decisions[decisionIdOf(dispute)]?.submissions ?? {}).toReversed();
    given(...submitted)
      .when(summarise('03-19T09:00', second, own?.[0] ?? ''))
      .then(
        recorded('ConfidentialSummarised', { partyId: 'ben' }),
        ordered('panel-news', 'ana', BAG, CAP),
        ordered('panel-news', 'ben', BAG, CAP),
      );
    given(...submitted)
      .when(summarise('03-19T09:00', second, other?.[0] ?? ''))
      .thenRefused('UnknownReference');
  });
});

describe('issues', () => {
  const issue = { kind: 'remedy', pairs: [BAG, CAP], questionContentId: 'q' } as const;
  it.each([
    ['none', [], 'NothingNamed'],
    ['a pair that is not before the panel', [{ ...issue, pairs: ['pair:cai:bag'] }], 'UnknownReference'],
    ['infringement by nothing', [issue, { ...issue, kind: 'infringement', pairs: [] }], 'NothingNamed'],
    ['no word on a pair', [{ ...issue, pairs: [BAG] }], 'NothingNamed'],
    ['two words on a pair', [issue, { ...issue, pairs: [BAG] }], 'NamedTwice'],
    ['bad faith of nobody', [issue, { ...issue, kind: 'bad-faith' }], 'NothingNamed'],
    [
      'a declaration of the complainant',
      [issue, { ...issue, kind: 'bad-faith', about: 'declaration', partyId: 'ana' }],
      'UnknownReference',
    ],
  ] as const)('%s is refused', (_, wrong, code) =>
    given(...submitted)
      .when(listIssues('03-19T10:00', first, wrong))
      .thenRefused(code),
  );
  it('come before the panel withdraws', () => {
    given(...submitted)
      .when(startDeliberation('03-19T10:00', first))
      .thenRefused('NothingNamed');
    given(...issuesListed)
      .when(startDeliberation('03-19T10:00', first))
      .then(
        recorded('DeliberationStarted', { panelistIds: [first.id, second.id, third.id], due: due('03-31T00:00') }),
        recorded('RoomOpened', {
          kind: 'deliberation',
          members: { partyIds: [], personIds: [first.id, second.id, third.id] },
        }),
      );
  });
});

describe('time', () => {
  it('is over without a decision: a person follows it up, and it is made longer once', () => {
    const late = andThen(issuesListed, panelClock('NoteDecisionOverdue', '03-31T00:01'));
    expect([stageAfter(late), taskKinds(late)]).toEqual([
      { stage: 'issue-listing', deadline: undefined },
      expect.arrayContaining(['chase-decision']),
    ]);
    const longer = andThen(late, extendTime('03-31T10:00'));
    expect([stageAfter(longer), taskKinds(longer)]).toMatchObject([{ deadline: due('04-07T00:00') }, []]);
    given(...longer)
      .when(extendTime('03-31T11:00', first))
      .thenRefused('AnsweredAlready');
    given(...issuesListed)
      .when(extendTime('03-20T11:00', second))
      .thenRefused('NotYourPart');
  });
  it('stands still while a member is replaced, and the panel begins anew in a room of its own', () => {
    const [before, after] = [disputeAfter(deliberated.dispute), disputeAfter(begunAnew)];
    const room = (of: typeof before) => of.decisions[decisionIdOf(of)]?.roomId ?? '';
    expect(room(after)).not.toBe(room(before));
    expect(after.stages[`room:${room(before)}`]).toMatchObject({ stage: 'closed' });
    expect(after.rooms[room(after)]?.members.personIds).not.toContain(third.id);
    expect(stageAfter(begunAnew)).toMatchObject({ stage: 'deliberation', deadline: due('04-02T00:00') });
    expect(after.decisions[decisionIdOf(after)]?.issues).toEqual(before.decisions[decisionIdOf(before)]?.issues);
  });
  it('stops for a question of competence, which is decided first', () => {
    const asks = andThen(deliberated.dispute, withdrawPanelConsent('03-20T10:00', ben));
    expect(stageAfter(asks).stage).toBe('competence-decision');
  });
});

describe('contact outside the file', () => {
  const reported = andThen(submitting, reportContact('03-18T10:00', ben));
  it('is reported without a word, by whoever is in it, and answered by somebody else', () => {
    expect(taskKinds(reported)).toContain('look-into-contact');
    given(...andThen(submitting, reportContact('03-18T10:00', mia)))
      .when(answerContact('03-18T11:00', mia))
      .thenRefused('SecondPersonNeeded');
    expect(taskKinds(andThen(reported, answerContact('03-18T11:00')))).not.toContain('look-into-contact');
    given(...submitting)
      .when(reportContact('03-18T10:00', cai))
      .thenRefused('NotYourPart');
    given(...submitting)
      .when(reportContact('03-18T10:00', ana, { panelistId: 'moe' }))
      .thenRefused('UnknownReference');
  });
  it('is known to whoever reported it and to the staff until it is answered', () => {
    expect(
      [ben, mia, ana, first, shop].map((actor) => typesFor(reported, actor).includes('PanelContactReported')),
    ).toEqual([true, true, false, false, false]);
  });
});

describe('a grave decision', () => {
  it('waits for a second person, of whom no party knows', () => {
    expect([stageAfter(held.dispute).stage, taskKinds(held.dispute)]).toEqual([
      'decision-release',
      expect.arrayContaining(['release-decision']),
    ]);
    expect([ana, ben, shop, first, mia].map((actor) => typesFor(held.dispute, actor).includes('DecisionMade'))).toEqual(
      [false, false, false, true, true],
    );
    for (const stranger of [first, ana])
      given(...held.dispute)
        .when(releaseDecision('03-22T10:00', stranger))
        .thenRefused('NotYourPart');
    const out = andThen(held.dispute, releaseDecision('03-22T10:00'));
    expect(out.slice(held.dispute.length).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['DecisionIssued', 'PanelEnded', 'ServiceOrdered']),
    );
    expect(typesFor(out, ben)).toContain('DecisionMade');
  });
  it('is sent back once; then the panel’s word goes out', () => {
    const back = andThen(held.dispute, returnDecision('03-22T10:00'));
    expect(stageAfter(back)).toMatchObject({ stage: 'deliberation', deadline: due('03-25T00:00') });
    expect(disputeAfter(back).decisions[decisionIdOf(disputeAfter(back))]).not.toHaveProperty('made');
  });
});

describe('a decision that is out', () => {
  it('ends the panel, tells parties and platforms, and a slip in it is put right', () => {
    const told = issued.dispute.flatMap((event) =>
      event.type === 'ServiceOrdered' && event.data.document === 'panel-decision' ? [event.data.addressee.id] : [],
    );
    expect(told).toEqual(['ana', 'ben', 'shop']);
    const dispute = disputeAfter(issued.dispute);
    expect(getStage(dispute, panelSubject(panelIdOf(dispute))).stage).toBe('closed');
    given(...issued.dispute)
      .when(correctDecision('03-22T10:00'))
      .then(
        recorded('DecisionCorrected', { number: 1 }),
        ordered('decision-corrected', 'ana', BAG, CAP),
        ordered('decision-corrected', 'ben', BAG, CAP),
        ordered('decision-corrected', 'shop', BAG, CAP),
      );
    given(...issued.dispute)
      .when(asked(correctDecision('03-22T10:00'), ana))
      .thenRefused('NotYourPart');
  });
  it('is told to a respondent as far as it is its own', () => {
    const dispute = disputeAfter(issued.dispute);
    const other = issued.dispute.flatMap(
      (event) => redactEvent(event, visibilityOf(cai, fileOf(dispute, cai)), dispute)?.event.type ?? [],
    );
    expect(other.filter((type) => type.startsWith('Decision') || type.startsWith('Panel'))).toEqual([]);
    expect(
      typesFor(issued.dispute, shop).filter((type) =>
        /^(Submission|Issues|PanelFile(Returned|Completed)|Confidential)/.test(type),
      ),
    ).toEqual([]);
  });
});

it('each is offered what is theirs', () => {
  const offered = (past: readonly DisputeEvent[], by: Actor) =>
    allowedActions(by, fileOf(disputeAfter(past), by)).map(({ action }) => action);
  expect(offered(submitting, ben)).toEqual(expect.arrayContaining(['MakeSubmission', 'ReportPanelContact']));
  expect(offered(submitting, cai)).not.toContain('MakeSubmission');
  expect(offered(submitted, ben)).not.toContain('MakeSubmission');
  expect(offered(submitted, first)).toEqual(expect.arrayContaining(['ListIssues', 'AskParties', 'ReportPanelContact']));
  expect(offered(held.dispute, noa)).toEqual(expect.arrayContaining(['ReleaseDecision', 'ReturnDecision']));
  expect(contextOf(clock).duties).toEqual([]);
  expect(planAfter(submitting).deadlines.map(({ type }) => type)).toContain('CloseSubmissions');
  expect(issues).toHaveLength(4);
  expect(acceptAll(panelDrawn, '03-15T10:00').length).toBeGreaterThan(panelDrawn.length);
});
