import type { Dispute } from '../core/state.js';
import type { Service } from '../service/notice/events.js';
import { seesSettlement } from './sees-settlement.js';
import { boundBy, invited, mediates, member, negotiates, takesOver } from './subject-rules.js';
import { mediationSubject, negotiationSubject, roomSubject, undertakingSubject } from '../core/subject.js';
import type { Viewer } from './viewer.js';

/** Whether this viewer may read that letter, whose kind has been looked up. */
export type LetterRule = (viewer: Viewer, dispute: Dispute, service: Service) => boolean;

export const all: LetterRule = () => true;
export const nobody: LetterRule = () => false;

/** The party that it is to. */
export const addressee: LetterRule = ({ party }, _, service) =>
  party !== undefined && service.addressee.kind === 'party' && service.addressee.id === party;
/** The platform that it goes to or through. */
export const carried: LetterRule = ({ platformId }, _, service) =>
  platformId !== undefined && service.platformId === platformId;

/** All letters of such a kind but those about what was written down for somebody else, who has not confirmed it. */
export const forComplainant: LetterRule = (viewer, dispute, service) =>
  dispute.dictations[service.aboutId ?? ''] === undefined || addressee(viewer, dispute, service);

/** A letter of the file, unless it is about something that is in no file: a clock of talks, or of a dictation. */
export const inFile: LetterRule = (_, dispute, { aboutId = '' }) =>
  ![
    dispute.negotiations,
    dispute.mediations,
    dispute.rooms,
    dispute.settlements,
    dispute.undertakings,
    dispute.dictations,
    dispute.referrals,
    dispute.reviews,
  ].some((some) => Object.hasOwn(some, aboutId));

/**
 * The same of a letter that names all that its addressee has filed: nobody else reads it once a file among that is
 * confidential.
 */
export const openInFile: LetterRule = (viewer, dispute, service) =>
  inFile(viewer, dispute, service) &&
  !Object.values(dispute.exhibits).some(
    ({ ownerId, part, leftOut }) =>
      ownerId === service.addressee.id && part === 'confidential' && leftOut === undefined,
  );

export const ofMediation: LetterRule = (viewer, dispute, { aboutId = '' }) =>
  [invited, mediates].some((rule) => rule(viewer, dispute, aboutId, mediationSubject(aboutId)));
export const ofNegotiation: LetterRule = (viewer, dispute, { aboutId = '' }) =>
  [negotiates, takesOver].some((rule) => rule(viewer, dispute, aboutId, negotiationSubject(aboutId)));
export const ofUndertaking: LetterRule = (viewer, dispute, { aboutId = '' }) =>
  boundBy(viewer, dispute, aboutId, undertakingSubject(aboutId));
export const ofRoom: LetterRule = (viewer, dispute, { aboutId = '' }) =>
  member(viewer, dispute, aboutId, roomSubject(aboutId));
export const ofSettlement: LetterRule = (viewer, dispute, { aboutId = '' }) => {
  const settlement = dispute.settlements[aboutId];
  return settlement !== undefined && seesSettlement(settlement, viewer, dispute);
};
