import type { LocalDate } from '../../../calendar/local-date.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { ItemResult } from '../decision/findings.js';
import type { Evidence } from '../../core/evidence.js';

/**
 * A registered commission has decided by an award between parties who agreed to that in writing. It is recorded as it
 * was made; nobody here judges it, and no panel gives one (practice P19, P30).
 */
export type AwardRecorded = Event<
  'AwardRecorded',
  {
    readonly awardId: string;
    /** Under which the commission is registered; its name and the award's number lie in the details. */
    readonly registration: string;
    readonly detailsContentId: string;
    /** The day that the award bears. */
    readonly madeOn: LocalDate;
    readonly evidence: readonly Evidence[];
    /** Which of the files is the written agreement that names the commission, and which the award. */
    readonly agreementEvidenceId: string;
    readonly awardEvidenceId: string;
    readonly items: readonly ItemResult[];
    /** Platforms that have bound themselves to carry out such an award. */
    readonly boundPlatformIds: readonly string[];
    readonly recordedBy: string;
    readonly recordedAt: Instant;
  }
>;

export type AwardEvent = AwardRecorded;
