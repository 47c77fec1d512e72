import { max, mia, noa } from '../../../testing/core/actors.js';
import { calendar } from '../../../testing/core/calendar.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { andThen, disputeAfter, given, givenIn } from '../../../testing/core/story.js';
import { drawUpAgreement, recordPaperSignature, sealAgreement } from '../../../testing/talks/mediation-commands.js';
import { allButBen, drawn, mediating } from '../../../testing/talks/mediation-stories.js';
import { evidence } from '../../../testing/notification/every-told.js';
import { takenOverButForSeal } from '../../../testing/talks/paper-stories.js';

const seal = sealAgreement('03-05T13:00');

it('is put to the newest version once, by the association', () => {
  given(...drawn)
    .when(seal)
    .then(recorded('AgreementSealed', { version: 1 }));
  given(...allButBen)
    .when(seal)
    .thenRefused('AnsweredAlready');
  given(...mediating)
    .when(seal)
    .thenRefused('AgreementMoved');
  given(...drawn)
    .when(sealAgreement('03-05T13:00', max))
    .thenRefused('NotYourPart');
  expect([mediating, drawn, allButBen].map((past) => offers(past, 'SealAgreement')(mia))).toEqual([false, true, false]);
});
it('is put by another than who compared a signature on paper, whichever came first', () => {
  const byMia = recordPaperSignature('03-05T12:00', 'ben', evidence, mia);
  given(...andThen(drawn, byMia))
    .when(seal)
    .thenRefused('SecondPersonNeeded');
  expect(offers(andThen(drawn, byMia), 'SealAgreement')(mia)).toBe(false);
  given(...andThen(drawn, byMia))
    .when(sealAgreement('03-05T13:00', noa))
    .then(recorded('AgreementSealed', { sealedBy: 'noa' }));
  given(...allButBen)
    .when(recordPaperSignature('03-06T10:00', 'ben', evidence, mia))
    .thenRefused('SecondPersonNeeded');
  const drawnAnew = andThen(drawn, byMia, drawUpAgreement('03-05T12:30'));
  expect(offers(drawnAnew, 'SealAgreement')(mia)).toBe(true);
});
it('waits for the bytes of what was signed on paper', () => {
  const awaited = { rulebook, calendar, bytes: 'awaited' } as const;
  givenIn(awaited)(...andThen(drawn, recordPaperSignature('03-05T12:00', 'ben', evidence)))
    .when(seal)
    .thenRefused('BytesMissing');
});
it('is what a person had to do', () => {
  const tasks = (past: typeof drawn) =>
    Object.keys(disputeAfter(past).tasks).filter((task) => task.startsWith('seal-'));
  expect(tasks(takenOverButForSeal)).toHaveLength(1);
  expect(tasks(andThen(takenOverButForSeal, sealAgreement('03-14T14:00')))).toEqual([]);
});
