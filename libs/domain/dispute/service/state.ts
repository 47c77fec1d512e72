import type { Comparison } from './comparison/state.js';
import type { ExhibitNumber } from '../core/exhibit-number.js';
import type { Translation } from './translation/state.js';
import type { Exhibit, ExhibitNotes } from './evidence/state.js';
import type { Export } from './export/events.js';
import type { Subject } from '../core/subject.js';
import type { Service } from './notice/events.js';
import type { UncertainDay } from './uncertain-day/events.js';

/** The documents on their way, and the files that somebody named. */
export type ServiceState = {
  /** Every file that somebody named, by its id. */
  readonly exhibits: Readonly<Record<string, Exhibit>>;
  /** The numbers of those that are in the file, by their ids. */
  readonly exhibitNumbers: Readonly<Record<string, ExhibitNumber>>;
  /** What was said of files after they were named, by their ids. */
  readonly exhibitNotes: Readonly<Record<string, ExhibitNotes>>;
  /** Comparisons element by element, by their ids. */
  readonly comparisons: Readonly<Record<string, Comparison>>;
  /** Translations of exhibits, letters, decisions and agreements, by their ids. */
  readonly translations: Readonly<Record<string, Translation>>;
  readonly services: Readonly<Record<string, Service>>;
  /** Bundles of the dispute that were asked for, by their ids. */
  readonly exports: Readonly<Record<string, Export>>;
  /** Ends on a day that no calendar covers, which wait for a person, by their subjects. */
  readonly uncertainDays: { readonly [S in Subject]?: UncertainDay };
};
