import { getStage, type Dispute } from '../core/state.js';
import type { Subject } from '../core/subject.js';
import { seesPart } from './sees-part.js';
import { seesCounting, type Visibility } from './visibility.js';

/** Whether somebody sees the time that runs for a subject, and how it was counted. */
export const seesClock = (visibility: Visibility, dispute: Dispute, subject: Subject): boolean =>
  visibility.sees(subject) &&
  seesCounting(visibility, getStage(dispute, subject).deadline) &&
  (subject !== 'dispute' || seesPart(visibility, 'disputeClock'));
