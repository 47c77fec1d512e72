import type { LocalDate } from '../calendar/local-date.js';
import type { Event, Instant } from '../kernel/message.js';
import type { CourseCode } from '../training/course.js';

/** The association tells everybody of a campaign on given days (guideline 1.4, 5.3). Its words lie under the association’s key. */
export type CampaignPublished = Event<
  'CampaignPublished',
  {
    readonly campaignId: string;
    readonly contentId: string;
    readonly from: LocalDate;
    readonly until: LocalDate;
    /** Courses that it goes with. */
    readonly courses: readonly CourseCode[];
    readonly publisherId: string;
    readonly publishedAt: Instant;
  }
>;

/** It is not held, or not as it was told. Everybody reads so, and why. */
export type CampaignCancelled = Event<
  'CampaignCancelled',
  {
    readonly campaignId: string;
    readonly reasonContentId: string;
    readonly cancellerId: string;
    readonly cancelledAt: Instant;
  }
>;

export type CampaignEvent = CampaignPublished | CampaignCancelled;
