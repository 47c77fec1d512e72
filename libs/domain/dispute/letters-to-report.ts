import type { Instant } from '../kernel/message.js';
import { getStage, type Dispute } from './core/state.js';
import { serviceSubject } from './core/subject.js';
import type { Service } from './service/notice/events.js';
import { seesClock } from './visibility/sees-clock.js';
import type { Visibility } from './visibility/visibility.js';

/** A letter on its way through a platform. */
export type LetterToReport = Pick<Service, 'serviceId' | 'document' | 'orderedAt'> & {
  readonly addresseeId: string;
  /** Until when its arrival is waited for; none where it informs. */
  readonly dueAt?: Instant;
};

/**
 * Letters that this platform was asked to pass on to a party and of which no arrival is known yet, by whichever way:
 * what counts is the earliest. What goes to the platform itself it answers by what it does.
 */
export const lettersToReport = (visibility: Visibility, dispute: Dispute): readonly LetterToReport[] =>
  Object.values(dispute.services).flatMap(
    ({ serviceId, document, addressee, platformId, channels, orderedAt, arrivedAt }) => {
      const subject = serviceSubject(serviceId);
      const isItsOwn = platformId !== undefined && platformId === visibility.platformId && visibility.sees(subject);
      const isPassedOn = addressee.kind === 'party' && channels.includes('platform');
      if (!isItsOwn || !isPassedOn || arrivedAt !== undefined) return [];
      const due = seesClock(visibility, dispute, subject) ? getStage(dispute, subject).deadline : undefined;
      return [{ serviceId, document, addresseeId: addressee.id, orderedAt, ...(due && { dueAt: due.dueAt }) }];
    },
  );
