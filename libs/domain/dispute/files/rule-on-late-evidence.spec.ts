import { ana, ben, mia } from '../../testing/core/actors.js';
import { clockSays, fileCounterNotice, paper } from '../../testing/core/commands.js';
import { recorded } from '../../testing/core/expected.js';
import { offers } from '../../testing/core/menu.js';
import { noticed } from '../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../testing/core/story.js';
import { told } from '../../testing/notification/every-told.js';
import { supplement } from '../../testing/panel/decision-commands.js';
import { first, second, submitted, submitting } from '../../testing/panel/decision-stories.js';
import { ruleOnLate } from '../../testing/service/exhibit-commands.js';
import { isBarredAsLate } from '../service/evidence/late.js';

const declare = (at: string, id: string) => told(fileCounterNotice(at, 'ben', ['bag']), { evidence: [paper(id)] });
const defaulted = andThen(noticed, clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'));
const lateAnswer = andThen(defaulted, declare('03-10T10:00', 'l1'));
const lateFile = andThen(submitted, supplement('03-18T12:00', ben, [paper('l2')]));
const notes = (past: typeof noticed, id: string) => disputeAfter(past).exhibitNotes[id] ?? {};

describe('what is late', () => {
  it('is filed with an answer after the window, and says when that had closed', () => {
    expect(notes(andThen(noticed, declare('03-07T23:59', 'l1')), 'l1').late).toBeUndefined();
    expect(notes(lateAnswer, 'l1').late).toEqual({ window: 'response', closedAt: '2026-03-07T16:00:00.000Z' });
  });
  it('is put before a panel when its round is over', () => {
    expect(notes(andThen(submitting, supplement('03-17T12:00', ben, [paper('l2')])), 'l2').late).toBeUndefined();
    expect(notes(lateFile, 'l2').late).toEqual({ window: 'round', closedAt: '2026-03-18T02:00:00.000Z' });
  });
});

describe('a ruling on what is late', () => {
  it('is the case manager’s where there is no panel, and of who presides where there is one', () => {
    given(...lateAnswer)
      .when(ruleOnLate('03-11T10:00', mia, true, 'l1'))
      .then(recorded('LateEvidenceRuled', { evidenceIds: ['l1'], admitted: true, by: 'association' }));
    given(...lateFile)
      .when(ruleOnLate('03-18T13:00', first, false, 'l2'))
      .then(recorded('LateEvidenceRuled', { admitted: false, by: 'panel' }));
    for (const by of [second, mia])
      given(...lateFile)
        .when(ruleOnLate('03-18T13:00', by, true, 'l2'))
        .thenRefused('NotYourPart');
    expect([first, second, mia, ana].map(offers(lateFile, 'RuleOnLateEvidence'))).toEqual([true, false, false, false]);
    expect([mia, ben].map(offers(noticed, 'RuleOnLateEvidence'))).toEqual([false, false]);
  });
  it('is of late files, once', () => {
    const asked = (...ids: readonly string[]) =>
      given(...lateFile).when(ruleOnLate('03-18T13:00', first, true, ...ids));
    asked('s1').thenRefused('UnknownReference', { name: 's1' });
    asked('nothing').thenRefused('UnknownReference');
    asked().thenRefused('NothingNamed');
    asked('l2', 'l2').thenRefused('NamedTwice');
    given(...andThen(lateFile, ruleOnLate('03-18T13:00', first, true, 'l2')))
      .when(ruleOnLate('03-18T14:00', first, false, 'l2'))
      .thenRefused('AnsweredAlready');
  });
  it('lets nothing rest on it before, nor where it does not admit it', () => {
    const ruled = (admitted: boolean) =>
      disputeAfter(andThen(lateFile, ruleOnLate('03-18T13:00', first, admitted, 'l2')));
    expect([disputeAfter(lateFile), ruled(false), ruled(true)].map((now) => isBarredAsLate(now, 'l2'))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isBarredAsLate(disputeAfter(lateFile), 's1')).toBe(false);
  });
});
