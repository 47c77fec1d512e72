import type { DelegationEvent } from './events.js';
import type { AgreementVersion, DelegationAgreement } from './state.js';
import { changeOf } from '../kernel/unknown-event.js';

type Data<T extends DelegationEvent['type']> = Extract<DelegationEvent, { type: T }>['data'];

const withVersion = (
  agreement: DelegationAgreement,
  version: number,
  change: Partial<AgreementVersion>,
): DelegationAgreement => {
  const known = agreement.versions[version];
  return known ? { ...agreement, versions: { ...agreement.versions, [version]: { ...known, ...change } } } : agreement;
};
const answered = ({ offered: _, ...agreement }: DelegationAgreement): DelegationAgreement => agreement;

const EVOLVE: {
  readonly [T in DelegationEvent['type']]: (agreement: DelegationAgreement, data: Data<T>) => DelegationAgreement;
} = {
  DelegationOffered: (agreement, { platformId, version, terms, wordsContentId, offeredAt }) => ({
    ...agreement,
    platformId,
    offered: version,
    versions: { ...agreement.versions, [version]: { terms, wordsContentId, offeredAt } },
  }),
  DelegationAgreed: ({ endsAt: _, ...agreement }, { version, agreedAt }) => ({
    ...answered(withVersion(agreement, version, { agreedAt })),
    inForce: version,
  }),
  DelegationDeclined: (agreement, { version, declinedAt }) => answered(withVersion(agreement, version, { declinedAt })),
  // an end is the association's last word, an offer from before included
  DelegationEnded: (agreement, { by, endsAt }) => ({
    ...(by === 'association' ? answered(agreement) : agreement),
    endsAt,
  }),
  DelegationCountsCompared: (agreement) => agreement, // what was counted is read from the log, and changes nothing
};

export const DELEGATION_EVENT_TYPES = Object.keys(EVOLVE) as readonly DelegationEvent['type'][];

export const evolveDelegation = (agreement: DelegationAgreement, event: DelegationEvent): DelegationAgreement => {
  const change: (agreement: DelegationAgreement, data: never) => DelegationAgreement = changeOf(
    EVOLVE[event.type],
    event.type,
  );
  return change(agreement, event.data as never); // the table ties data to type
};
