import { ana, ben } from '../../testing/core/actors.js';
import { paper } from '../../testing/core/commands.js';
import { recorded } from '../../testing/core/expected.js';
import { offers } from '../../testing/core/menu.js';
import { andThen, given } from '../../testing/core/story.js';
import { supplement } from '../../testing/panel/decision-commands.js';
import { first, submitted } from '../../testing/panel/decision-stories.js';
import { answerLate, ruleOnLate } from '../../testing/service/exhibit-commands.js';

const lateFile = andThen(submitted, supplement('03-18T12:00', ben, [paper('l2')]));

describe('an answer to what was admitted', () => {
  const admitted = andThen(lateFile, ruleOnLate('03-18T13:00', first, true, 'l2'));
  it('is the other side’s, once', () => {
    given(...admitted)
      .when(answerLate('03-18T14:00', ana, 'l2'))
      .then(recorded('LateEvidenceAnswered', { partyId: 'ana', evidenceId: 'l2' }));
    given(...admitted)
      .when(answerLate('03-18T14:00', ben, 'l2'))
      .thenRefused('NotYourPart');
    given(...andThen(admitted, answerLate('03-18T14:00', ana, 'l2')))
      .when(answerLate('03-18T15:00', ana, 'l2'))
      .thenRefused('AnsweredAlready');
    expect([ana, ben].map(offers(admitted, 'AnswerLateEvidence'))).toEqual([true, false]);
  });
  it('is not asked of what was not admitted', () =>
    given(...lateFile)
      .when(answerLate('03-18T14:00', ana, 'l2'))
      .thenRefused('EvidenceNotAdmitted'));
});
