import type { Event } from '../../kernel/message.js';
import type { CalendarNotice } from '../notice.js';

/**
 * Somebody entered the official notice of a year: its days, where it was published, and its text, which is public and
 * names nobody, so that it stands here in the clear and its hash says for ever by what deadlines were counted. Nothing
 * is counted by it yet.
 */
export type CalendarNoticeEntered = Event<
  'CalendarNoticeEntered',
  CalendarNotice & {
    readonly noticeId: string;
    /** SHA-256 of the canonical JSON of year, days, source and text. */
    readonly hash: string;
    readonly enteredBy: string;
    /** The year was known already, with other days. */
    readonly amends?: true;
  }
>;

/** A second person compared it with the source: from now on it is counted by it, and running deadlines again. */
export type CalendarNoticeConfirmed = Event<
  'CalendarNoticeConfirmed',
  {
    readonly noticeId: string;
    readonly year: number;
    readonly hash: string;
    readonly confirmedBy: string;
    /** As it was entered: what was certain may rest on other days now. */
    readonly amends?: true;
  }
>;

/** A person found it wrong before it was confirmed; it can be entered anew. */
export type CalendarNoticeRefused = Event<
  'CalendarNoticeRefused',
  { readonly noticeId: string; readonly refusedBy: string }
>;

export type CalendarRegisterEvent = CalendarNoticeEntered | CalendarNoticeConfirmed | CalendarNoticeRefused;
