import { ana, ben, cai, max, mia, contextOf } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import {
  acceptMediation,
  chooseMediator,
  closeMediation,
  consentToMediation,
  drawUpAgreement,
  refuseMediation,
  requestMediation,
  sealAgreement,
  signAgreement,
  signAsMediator,
} from '../../../testing/talks/mediation-commands.js';
import { twoSides } from '../../../testing/talks/mediation-stories.js';
import { andThen, disputeAfter, given, story } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { seesSettlement } from '../../visibility/sees-settlement.js';
import { isAgreement } from '../../../testing/talks/agreement-types.js';

const three = andThen(
  twoSides,
  chooseMediator('03-03T11:00', ana),
  chooseMediator('03-03T12:00', ben),
  chooseMediator('03-03T13:00', cai),
  acceptMediation('03-04T10:00'),
);
const withBen = { parties: ['ana', 'ben'], scope: 'part' } as const;
const drawn = andThen(three, drawUpAgreement('03-05T10:00', withBen));
const inForce = andThen(
  drawn,
  signAgreement('03-05T11:00', ana),
  signAgreement('03-05T12:00', ben),
  signAsMediator('03-05T13:00'),
  sealAgreement('03-05T14:00'),
);

it('binds the complainant and some of the respondents; that settles a part, and the rest goes on', () => {
  given(...three)
    .when(drawUpAgreement('03-05T10:00', withBen))
    .then(
      recorded('AgreementDrawnUp', withBen),
      ordered('agreement-drawn-up', 'ana'),
      ordered('agreement-drawn-up', 'ben'),
    );
  expect(inForce.find(({ type }) => type === 'MediatedSettlementReached')).toMatchObject({
    data: { parties: ['ana', 'ben'], scope: 'part' },
  });
  expect(disputeAfter(inForce).stages.dispute?.stage).toBe('next-step');
});
it('binds nobody who does not take part, not the respondents among themselves, and not all by some', () => {
  const when = (more: Parameters<typeof drawUpAgreement>[1]) =>
    given(...three).when(drawUpAgreement('03-05T10:00', { ...withBen, ...more }));
  when({ parties: ['ana', 'dan'] }).thenRefused('UnknownReference');
  when({ parties: ['ana', 'ben', 'ben'] }).thenRefused('NamedTwice');
  when({ parties: ['ben', 'cai'] }).thenRefused('TermsImpossible');
  when({ parties: ['ana'] }).thenRefused('TermsImpossible');
  when({ scope: 'whole' }).thenRefused('TermsImpossible');
  when({ parties: ['ana', 'cai'] }).thenRefused('UnknownReference'); // whose promise it is not
});
it('is not there for whom it does not bind, who cannot read it', () => {
  const dispute = disputeAfter(inForce);
  const sees = (by: typeof ana) => {
    const visibility = visibilityOf(by, { dispute, context: contextOf(by) });
    const events = inForce.filter((event) => isAgreement(event) && redactEvent(event, visibility, dispute));
    return [
      events.length > 0,
      Object.values(dispute.settlements).some((settlement) => seesSettlement(settlement, visibility, dispute)),
    ];
  };
  expect([ana, ben, cai, max, mia].map(sees)).toEqual([[true, true], [true, true], [false, false], [true, true], [true, true]]); // prettier-ignore
});
it('ends for whom it does not bind, or who refused, without a word of how', () => {
  const outcomes = (past: typeof inForce, all = [ana, ben, cai, max, mia]) => {
    const dispute = disputeAfter(past);
    return all.map((by) => {
      const visibility = visibilityOf(by, { dispute, context: contextOf(by) });
      const seen = past.flatMap((event) => redactEvent(event, visibility, dispute)?.event ?? []);
      const [end] = seen.flatMap((event) => (event.type === 'MediationEnded' ? [event.data] : []));
      return end && (Object.hasOwn(end, 'outcome') ? end.outcome : 'told');
    });
  };
  const settled = ['partly-settled', 'partly-settled', 'told', 'partly-settled', 'partly-settled'];
  expect(outcomes(inForce)).toEqual(settled);
  const without = andThen(
    story(requestMediation('03-02T10:00', 'ben', 'cai'), consentToMediation('03-02T11:00', ana)),
    consentToMediation('03-02T12:00', ben),
    refuseMediation('03-02T13:00', cai),
    chooseMediator('03-03T11:00', ana),
    chooseMediator('03-03T12:00', ben),
    acceptMediation('03-04T10:00'),
  );
  const failed = andThen(without, closeMediation('03-05T10:00', 'not-settled'));
  expect(outcomes(failed)).toEqual(['not-settled', 'not-settled', 'told', 'not-settled', 'not-settled']);
  const refused = andThen(story(requestMediation()), refuseMediation('03-02T13:00'));
  expect(outcomes(refused, [ana, ben, mia])).toEqual(['refused', 'refused', 'refused']);
});
it('a version for all tells nobody of an earlier one for some', () => {
  const anew = andThen(
    drawn,
    signAgreement('03-05T11:00', ben),
    drawUpAgreement('03-05T12:00'),
    signAgreement('03-05T13:00', ben),
  );
  const dispute = disputeAfter(anew);
  const visibility = visibilityOf(cai, { dispute, context: contextOf(cai) });
  const seen = anew.filter((event) => isAgreement(event) && redactEvent(event, visibility, dispute));
  expect(seen).toEqual([recorded('AgreementDrawnUp', { version: 2 }), recorded('AgreementSigned', { version: 2 })]);
});
