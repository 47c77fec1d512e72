import type { Instant } from '../kernel/message.js';
import type { Extension } from './extension.js';
import type { LocalDate } from './local-date.js';
import type { LastDay, Period } from './period.js';

/** A deadline and why it is that. Stands in events for ever: plain JSON, names never change, members are only added. */
export type Deadline = {
  /** An act at this instant is in time; one a millisecond later is not. */
  readonly dueAt: Instant;
  /** Counted over days that the calendar does not know yet; to be counted again when it does. */
  readonly provisional: boolean;
  readonly derivation: Derivation;
};

/** All that went into a deadline, so that it can be shown to a party and counted again without the rulebook. */
export type Derivation = {
  readonly trigger: Trigger;
  readonly clause: string;
  /** Which of several laws governs, where the procedure has several; a code with its words in the catalogues. */
  readonly track?: string;
  readonly rulebook: { readonly id: string; readonly version: string };
  /**
   * The official table; with `hash` one that was entered at run time, with `fixed` the version of the regulation that
   * was asked for days beyond it.
   */
  readonly calendar: {
    readonly id: 'cn';
    readonly version: string;
    readonly until: LocalDate;
    readonly hash?: string;
    readonly fixed?: string;
  };
  readonly unit: Period['unit'];
  readonly count: number;
  readonly lastDay: LastDay;
  readonly steps: readonly Step[];
  readonly extensions: readonly Extension[];
};

/** What set the period running, and the day it fell on in Shanghai. */
export type Trigger = { readonly event: string; readonly at: Instant; readonly localDate: LocalDate };

/**
 * One step of the counting and the day it led to. A reason is a code with its words in the catalogues, never a person's
 * text.
 */
export type Step = {
  readonly step:
    | 'starting-day-not-counted'
    | 'counted-to'
    | 'extended'
    | 'rolled'
    | 'beyond-calendar'
    | 'confirmed-by-person'
    | 'ends-at-24:00';
  readonly date: LocalDate;
  readonly reason?: string;
};
