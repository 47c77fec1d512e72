import { ana, ben, cai } from '#domain/testing/core/actors.js';
import { disputeAfter, andThen, story } from '#domain/testing/core/story.js';
import {
  acceptMediation,
  chooseMediator,
  consentToMediation,
  drawUpAgreement,
  refuseMediation,
  requestMediation,
  sealAgreement,
  signAgreement,
  signAsMediator,
} from '#domain/testing/talks/mediation-commands.js';
import { aboutOf } from './document-about.js';

/** Cai refused; Ana and Ben agreed. */
const signed = andThen(
  story(requestMediation('03-02T10:00', 'ben', 'cai'), consentToMediation('03-02T11:00', ana)),
  consentToMediation('03-02T12:00', ben),
  refuseMediation('03-02T13:00', cai),
  chooseMediator('03-03T11:00', ana),
  chooseMediator('03-03T12:00', ben),
  acceptMediation('03-04T10:00'),
  drawUpAgreement('03-05T10:00'),
  signAgreement('03-05T11:00', ana),
  signAgreement('03-05T12:00', ben),
  signAsMediator('03-05T13:00'),
);

it('tells whoever refused that the mediation is over, and nothing of an agreement', () => {
  const known = andThen(signed, sealAgreement('03-05T14:00'));
  const together = known.slice(signed.length);
  const dispute = disputeAfter(known);
  const told = Object.values(dispute.services).flatMap((service) =>
    service.document === 'mediation-ended'
      ? [[service.addressee.id, aboutOf({ known, together, service, dispute, text: () => undefined }).mediation]]
      : [],
  );
  const settled = { state: 'ended', outcome: 'settled' };
  expect(told).toEqual([
    ['ana', settled],
    ['ben', settled],
    ['cai', { state: 'ended' }],
  ]);
});
