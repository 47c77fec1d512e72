import { ana, mia, noa } from '../../testing/core/actors.js';
import { acceptComplaint, cureMaterials, paper, requestCure, storeEvidence } from '../../testing/core/commands.js';
import { fileComplaint, shanghai } from '../../testing/core/commands.js';
import { recorded } from '../../testing/core/expected.js';
import { offered } from '../../testing/core/menu.js';
import { bytesOf } from '../../testing/core/bytes.js';
import { acceptAmendment, amendComplaint, hat } from '../../testing/intake/amendments.js';
import { awaited, bag, capOfBen, withPhoto } from '../../testing/intake/ground-stories.js';
import { admitRound, raiseAgain } from '../../testing/intake/record-commands.js';
import { secondUrgentMeasure, takeUrgentMeasure, wish, withRoom } from '../../testing/measures/lane-commands.js';
import { told } from '../../testing/notification/every-told.js';
import { approvePublication, proposePublication } from '../../testing/panel/after-commands.js';
import { listIssues, makeSubmission, startDeliberation } from '../../testing/panel/decision-commands.js';
import { final } from '../../testing/panel/after-stories.js';
import { first, submitting } from '../../testing/panel/decision-stories.js';
import { filed, lifted, noticed } from '../../testing/core/scenes.js';
import { andThenIn, disputeAfter, givenIn, storyIn } from '../../testing/core/story.js';
import type { DisputeEvent } from './state.js';
import { filesFollowOf } from './missing-bytes.js';

const then = andThenIn(awaited);
const refusedWith = (facts: object) =>
  expect.objectContaining({ code: 'BytesMissing', facts: expect.objectContaining(facts) as object });
const measures = (events: readonly DisputeEvent[]) => events.filter(({ type }) => type === 'MeasureSet');

it('states how long bytes may follow, as a house rule where the rulebook is silent', () => {
  expect(filesFollowOf({})).toMatchObject({ hours: 48, confidence: 'house-rule' });
  const filesFollow = { hours: 24, clause: 'H', source: 's', confidence: 'house-rule' } as const;
  expect(filesFollowOf({ filesFollow })).toBe(filesFollow);
});

describe('acceptance', () => {
  it('rests on no paper whose bytes have not come, and says which and by when', () => {
    expect(() => then(filed, acceptComplaint())).toThrow(
      refusedWith({ codes: 'ID, CERT-B', names: 'e1', dueAt: shanghai('03-03T10:00') }),
    );
    expect(offered(filed, mia, 'AcceptComplaint', awaited)).toEqual([]);
    const sent = then(filed, storeEvidence('03-01T11:00', 'e1'));
    expect(offered(sent, mia, 'AcceptComplaint', awaited)).toEqual(['dispute']);
    expect(measures(then(sent, acceptComplaint()))).toHaveLength(3);
  });
  it('is never forced by a person who does not wait: a paper that is needed stays needed', () =>
    givenIn(awaited)(...filed)
      .when(told(acceptComplaint('05-01T12:00'), { withoutFiles: true }))
      .thenRefused('BytesMissing'));
  it('waits for what else may follow, and then goes on without it', () => {
    const past = storyIn(awaited)(withPhoto, storeEvidence('03-01T10:30', 'e1'));
    expect(() => then(past, acceptComplaint('03-03T10:00'))).toThrow(
      refusedWith({ names: 'photo', field: 'withoutFiles' }),
    );
    const late = then(past, acceptComplaint('03-03T10:01'));
    expect(late.find(({ type }) => type === 'ComplaintAccepted')).toEqual(
      recorded('ComplaintAccepted', { withoutFiles: ['photo'] }),
    );
    expect(disputeAfter(late).exhibits['photo']?.leftOut).toBe(true);
    expect(disputeAfter(then(late, storeEvidence('03-09T10:00', 'photo'))).exhibits['photo']?.leftOut).toBeUndefined();
  });
});

it('a request for cure names the papers whose bytes are missing; the cure stays in time while its bytes follow', () => {
  givenIn(awaited)(...filed)
    .when(requestCure('03-01T11:00', 'other'))
    .thenRefused('DefectsLeftOut');
  const cured = then(filed, requestCure('03-01T11:00', 'ID', 'CERT-A'), cureMaterials('03-06T09:00', 'ID', 'CERT-B'));
  expect(() => then(cured, acceptComplaint('03-06T10:00'))).toThrow(refusedWith({ dueAt: shanghai('03-08T09:00') }));
  const sent = then(
    cured,
    storeEvidence('03-07T09:00', 'e2'),
    told(acceptComplaint('03-07T10:00'), { withoutFiles: true }),
  );
  expect(measures(sent)).toHaveLength(3);
});
it('an amendment takes nothing down on a file that has not come', () => {
  const amended = then(noticed, amendComplaint('03-04T10:00', { items: [hat], evidence: [paper('late')] }));
  expect(() => then(amended, acceptAmendment('03-04T11:00'))).toThrow(refusedWith({ names: 'late' }));
  expect(measures(then(amended, storeEvidence('03-04T11:00', 'late'), acceptAmendment('03-04T12:00')))).toHaveLength(4);
});
it('a second round neither', () => {
  const raised = then(lifted, raiseAgain('04-01T10:00', bag));
  expect(() => then(raised, admitRound('04-09T10:00'))).toThrow(refusedWith({ names: 'new-purchase' }));
  expect(offered(raised, mia, 'AdmitRound', awaited)).toEqual([]);
});
it('nothing goes down urgently on a capture that has not come', () => {
  const urgent = storyIn(awaited)(fileComplaint({ items: withRoom, urgent: wish }, '03-01T23:00'));
  const hide = takeUrgentMeasure('03-01T23:05', 'hide-card', [bag]);
  expect(() => then(urgent, hide)).toThrow(refusedWith({ names: 'e1' }));
  const sent = then(urgent, storeEvidence('03-01T23:01', 'e1'));
  expect(measures(then(sent, hide))).toHaveLength(1);
  const proposed = then(sent, takeUrgentMeasure('03-01T23:05', 'cut-stream', ['pair:ben:room'], { why: 'why' }));
  const unsent = proposed.filter(({ type }) => type !== 'EvidenceStored');
  expect(() => then(unsent, secondUrgentMeasure('03-01T23:10', noa))).toThrow(refusedWith({ names: 'e1' }));
});
it('a panel does not withdraw while a file of the round may follow, and then without it', () => {
  const listed = then(
    submitting,
    makeSubmission('03-17T10:00', ana, { evidence: [paper('s1')] }),
    makeSubmission('03-18T10:00', { ...ana, id: 'ben', onBehalfOf: 'ben' }, {}),
    listIssues('03-18T11:00', first, [{ kind: 'remedy', pairs: [bag, capOfBen], questionContentId: 'is it' }]),
  );
  expect(() => then(listed, startDeliberation('03-19T09:00', first))).toThrow(
    refusedWith({ names: 's1', dueAt: shanghai('03-19T10:00') }),
  );
  const without = then(listed, startDeliberation('03-19T10:01', first));
  expect(without.find(({ type }) => type === 'DeliberationStarted')).toEqual(
    recorded('DeliberationStarted', { withoutFiles: ['s1'] }),
  );
  const sent = then(listed, storeEvidence('03-18T12:00', 's1'), startDeliberation('03-18T13:00', first));
  expect(sent.find(({ type }) => type === 'DeliberationStarted')?.data).not.toHaveProperty('withoutFiles');
});
it('no decision is published that rests on files that never came', () => {
  const [decisionId = ''] = Object.keys(disputeAfter(final).decisions);
  const made = { decisionId, submissionId: 'x', round: 1, partyId: 'ana', textContentId: 'words' };
  const submission = {
    type: 'SubmissionMade',
    data: { ...made, evidence: [paper('s1')], madeAt: shanghai('03-17T10:00') },
  };
  const unsent = [...final, submission as DisputeEvent];
  expect(() => then(unsent, proposePublication('05-01T10:00'))).toThrow(refusedWith({ names: 's1' }));
  expect(offered(unsent, mia, 'ProposePublication', awaited)).toEqual([]);
  const proposed = then([...unsent, ...bytesOf(disputeAfter(unsent))], proposePublication('05-01T10:00'));
  const again = proposed.filter(({ type }) => type !== 'EvidenceStored');
  expect(() => then(again, approvePublication('05-02T10:00', noa))).toThrow(refusedWith({ names: 's1' }));
});
