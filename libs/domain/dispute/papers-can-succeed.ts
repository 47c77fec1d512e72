import type { Precondition } from './can-succeed.js';
import type { Confirmation } from './talks/confirmation/state.js';
import type { Mediation } from './talks/mediation/state.js';
import { deskOf } from './talks/room/open-desk.js';
import { partsOf } from './core/subject.js';
import { isSignedByAll } from './talks/stipulation/facts-record.js';
import type { FactsRecord } from './talks/stipulation/state.js';

const of =
  (possible: (mediation: Mediation, party: string) => boolean): Precondition =>
  ({ mediations }, subject, _, party = '') => {
    const mediation = mediations[partsOf(subject).id ?? ''];
    return mediation !== undefined && possible(mediation, party);
  };

const ofFacts = (possible: (facts: FactsRecord, party: string) => boolean): Precondition =>
  of(({ facts }, party) => facts !== undefined && possible(facts, party));

/** An application that has come to no end. */
const ofApplication = (possible: (confirmation: Confirmation, party: string) => boolean): Precondition =>
  of(
    ({ confirmation }, party) =>
      confirmation !== undefined && confirmation.result === undefined && possible(confirmation, party),
  );

/** When what can be done with the two papers of a mediation would come to something. */
export const PAPERS: Readonly<Record<string, Precondition>> = {
  DrawUpFacts: of(({ facts }) => facts === undefined || !isSignedByAll(facts)),
  SignFacts: ofFacts(({ parties, signedBy }, party) => parties.includes(party) && !signedBy.includes(party)),
  ReleaseFacts: ofFacts(
    (facts, party) => isSignedByAll(facts) && facts.parties.includes(party) && !facts.releasedBy.includes(party),
  ),
  ApplyForConfirmation: ({ mediations }, subject, { confirmation: rules }, party) => {
    const { agreement, confirmation } = mediations[partsOf(subject).id ?? ''] ?? {};
    const own = party !== undefined && agreement?.parties.includes(party) === true;
    return (
      rules !== undefined &&
      own &&
      agreement.effectiveAt !== undefined &&
      (confirmation === undefined || confirmation.result === 'withdrawn')
    );
  },
  JoinConfirmation: ofApplication(
    ({ parties, appliedBy }, party) => parties.includes(party) && !appliedBy.includes(party),
  ),
  WithdrawConfirmation: ofApplication(
    ({ appliedBy, handedInAt }, party) => appliedBy.includes(party) && handedInAt === undefined,
  ),
  RecordHandingIn: ofApplication(({ readyAt, handedInAt }) => readyAt !== undefined && handedInAt === undefined),
  AskRoomReading: ({ rooms }, subject) =>
    rooms[partsOf(subject).id ?? '']?.kind !== 'deliberation' && rooms[partsOf(subject).id ?? '']?.kind !== 'desk',
  OpenDesk: (dispute, _, __, party) => party === undefined || deskOf(dispute, party) === undefined,
  AllowRoomReading: ({ rooms }, subject) => {
    const { reading } = rooms[partsOf(subject).id ?? ''] ?? {};
    return reading !== undefined && reading.until === undefined;
  },
  RecordConfirmationResult: ofApplication(({ handedInAt }) => handedInAt !== undefined),
};
