import { daysAfter, localDateAt } from '#domain/calendar/local-date.js';
import { lackingPeople, PARTS, sitsOnReviews, type Person, type StaffRole } from '#domain/dispute/smallest-staffing.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import type { AssociationCheck, Finding } from '#infrastructure/readiness/finding.js';
import { inForceAt } from '#rulebooks/released.js';
import { calendarOf, PERIOD } from '../calendar/calendar-notices.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findHands } from '../context/hands.js';
import { findDutyGap } from './find-duty-gap.js';
import { findStated } from './find-stated.js';

type Place = Pick<TenantContext, 'database' | 'associationId'>;

export type AssociationFinding = Finding<AssociationCheck> & {
  /** A day of its own by which it is to be mended; else some days from when it was found. */
  readonly dueAt?: Instant;
};
export type LookedOver = {
  readonly findings: readonly AssociationFinding[];
  /** How many can be asked now in each role. */
  readonly people: Readonly<Record<StaffRole | 'administrator', number>>;
  /** Who is missing for everything to be done that one dispute may need. */
  readonly lacking: readonly Person[];
};

/** What an association has by its operator, which its own tables do not know. */
export type HiredElsewhere = { readonly messages?: boolean };

/** Two, so that somebody can take the place of a mediator who has to step back; the house's figure. */
const LEAST_MEDIATORS = 2;

const roleOf = (person: Person): StaffRole => PARTS[person[0] ?? 'handling'].role;

/** What an association has of what it needs to work as it should, at an instant of its legal time. */
export async function lookOver(place: Place, at: Instant, hired: HiredElsewhere = {}): Promise<LookedOver> {
  const [hands, duty, calendar, stated] = await Promise.all([
    findHands(place, at),
    findDutyGap(place, at),
    calendarOf(place)(),
    findStated(place, at),
  ]);
  const lacking = lackingPeople(hands);
  const count = (role: StaffRole): number => hands.filter(({ roles }) => roles.includes(role)).length;
  const people = {
    administrator: stated.administrators,
    'case-manager': count('case-manager'),
    mediator: count('mediator'),
    expert: count('expert'),
  };
  const seats = inForceAt('cn-ecl', at).rulebook.panel?.sizes[0] ?? 1;
  const lacks = (role: StaffRole): boolean => lacking.some((one) => roleOf(one) === role && !sitsOnReviews(one));
  const finding = (check: AssociationCheck, must: boolean, ready: boolean, dueAt?: Instant): AssociationFinding => ({
    check,
    ready,
    must,
    ...(dueAt !== undefined && { dueAt }),
  });
  const calendarEnds = instant(`${calendar.until}T16:00:00.000Z`); // midnight in Beijing
  return {
    people,
    lacking,
    findings: [
      finding('second-administrator', true, people.administrator >= 2),
      finding('case-managers', true, !lacks('case-manager')),
      finding('mediators', people.mediator === 0, people.mediator >= LEAST_MEDIATORS),
      finding('experts', false, people.expert >= seats && !lacks('expert')),
      finding('reviewers', false, !lacking.some(sitsOnReviews)),
      finding('duty-covered', duty.inUse, duty.gapFrom === undefined, duty.gapFrom),
      finding('calendar-known', true, daysAfter(localDateAt(at), PERIOD) <= calendar.until, calendarEnds),
      finding('mediation-body', false, stated.mediationBody),
      finding('escalation-named', false, stated.assignmentRule),
      finding('letterhead', false, stated.letterhead),
      finding('message-provider', false, stated.messageProvider || hired.messages === true),
      finding('platform-contacts', false, stated.platformContacts),
    ],
  };
}
