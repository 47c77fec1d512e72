import { hasMinutesToConfirm } from '../dispute/talks/mediation/minutes.js';
import type { Agreement } from '../dispute/talks/mediation/agreement-state.js';
import type { Mediation } from '../dispute/talks/mediation/state.js';
import { getStage, type Dispute } from '../dispute/core/state.js';
import { mediationSubject } from '../dispute/core/subject.js';
import { isSignedByAll } from '../dispute/talks/stipulation/facts-record.js';
import type { AskedOf } from './asked.js';

type Asked = { readonly stage: string; readonly mediation: Mediation };

/** What a mediation waits for from one party, each under a name of its own; a new version asks anew. */
const OF_PARTY: Readonly<Record<string, (asked: Asked, party: string) => boolean | string>> = {
  consent: ({ stage, mediation: { parties, consents } }, party) =>
    stage === 'mediation-consent' && parties.includes(party) && consents[party] === undefined,
  choice: ({ stage, mediation: { parties, choices, former } }, party) =>
    stage === 'choosing-mediator' && parties.includes(party) && choices[party] === undefined && String(former.length),
  agreement: ({ stage, mediation: { agreement } }, party) =>
    stage === 'mediation' &&
    agreement !== undefined &&
    agreement.parties.includes(party) &&
    agreement.signed[party] === undefined &&
    String(agreement.version),
  facts: ({ stage, mediation: { facts } }, party) =>
    stage !== 'closed' &&
    facts !== undefined &&
    facts.parties.includes(party) &&
    !facts.signedBy.includes(party) &&
    String(facts.version),
  release: ({ mediation: { facts } }, party) =>
    facts !== undefined &&
    isSignedByAll(facts) &&
    facts.releasedBy.length > 0 &&
    facts.parties.includes(party) &&
    !facts.releasedBy.includes(party),
  confirmation: ({ mediation: { confirmation } }, party) =>
    confirmation !== undefined &&
    confirmation.result === undefined &&
    confirmation.parties.includes(party) &&
    !confirmation.appliedBy.includes(party),
};

export const awaitedInMediations = (dispute: Dispute, partyId: string): readonly string[] =>
  Object.entries(dispute.mediations).flatMap(([mediationId, mediation]) => {
    const { stage } = getStage(dispute, mediationSubject(mediationId));
    const named = Object.entries(OF_PARTY).flatMap(([name, awaits]) => {
      const which = awaits({ stage, mediation }, partyId);
      return which === false ? [] : [`${name}/${mediationSubject(mediationId)}/${which}`];
    });
    return hasMinutesToConfirm(dispute, mediationId, partyId)
      ? [...named, `minutes/${mediationSubject(mediationId)}/${minutesOf(mediation, partyId)}`]
      : named;
  });

/** A second session's minutes are asked for anew. */
const minutesOf = ({ sessions }: Mediation, party: string): number =>
  Object.values(sessions).filter(
    ({ attended, minutesContentId }) => minutesContentId !== undefined && attended?.includes(party) === true,
  ).length;

/**
 * What a mediation waits for from its mediator: the answer whether it takes it, the signature once all parties have
 * signed.
 */
export const askedOfMediators = (dispute: Dispute): readonly AskedOf[] =>
  Object.entries(dispute.mediations).flatMap(([mediationId, { mediatorId, agreement }]): readonly AskedOf[] => {
    if (mediatorId === undefined) return [];
    const subject = mediationSubject(mediationId);
    const { stage, deadline } = getStage(dispute, subject);
    const asked = { accountId: mediatorId, ...(deadline && { dueAt: deadline.dueAt }) };
    if (stage === 'mediator-acceptance')
      return [{ ...asked, name: `acceptance/${subject}/${mediatorId}`, asked: 'take-mediation' }];
    return stage === 'mediation' && agreement && isLeftToMediator(agreement)
      ? [{ ...asked, name: `signature/${subject}/${agreement.version}`, asked: 'sign-agreement' }]
      : [];
  });

const isLeftToMediator = ({ parties, signed, mediatorSignedAt }: Agreement): boolean =>
  mediatorSignedAt === undefined && parties.every((party) => signed[party] !== undefined);
