import type { Everywhere } from '#application/command-handler/everywhere.js';
import { askForReturns } from '#application/access/ask-for-returns.js';
import { raiseWarnings } from '#application/early-warning/raise-warnings.js';
import { tellNamed } from '#application/bulletin/tell-named.js';
import { tellWarned } from '#application/early-warning/tell-warned.js';
import { askToTellShops } from '#application/watch/ask-to-tell-shops.js';
import { tellWatched } from '#application/watch/tell-watched.js';
import { tellAskers } from '#application/consultation/tell-askers.js';
import { tellLinkAskers } from '#application/consultation/tell-link-askers.js';
import { followMemberships } from '#application/membership/follow-memberships.js';
import { followRatings } from '#application/rating/follow-ratings.js';
import { followPreventions } from '#application/prevention/follow-preventions.js';
import { tellMembers } from '#application/prevention/tell-members.js';
import { tellPlatforms } from '#application/prevention/tell-platforms.js';
import { remindLearners } from '#application/training/remind-learners.js';
import { tellSubjects } from '#application/official-request/tell-subjects.js';
import { tellEnds } from '#application/notification/tell-ends.js';
import { seeToGrievances } from '#application/grievance/see-to-grievances.js';
import { eachOf } from '#infrastructure/each-of.js';
import { openReckoner } from './open-reckoner.js';
import type { FollowAs } from './follow-as.js';
import type { ReaderParts } from './reader-parts.js';

const GRIEVANCES_IDLE = 5_000; // somebody waits to hear of it
const ASKERS_IDLE = 5_000; // somebody waits to hear of it
const ENDS_IDLE = 60_000; // days are counted there
const LEARNERS_IDLE = 300_000; // days are counted there
const WARNINGS_IDLE = 30_000; // once on each legal day, and who is told of one waits for no mail

/** What people are told of as days pass: what waits for them, what ends, what stands out. */
export const followTellings = (
  keeping: Everywhere,
  { clock, now }: Pick<ReaderParts, 'clock' | 'now'>,
  follow: FollowAs,
) => {
  const { reckon } = openReckoner();
  const warnings = eachOf(
    () => tellWarned(keeping.database, now()),
    () => tellWatched(keeping.database, now()),
    () => askToTellShops(keeping, now()),
    () => raiseWarnings(keeping, reckon),
  );
  const endsAndNames = eachOf(
    () => tellEnds(keeping, now()),
    () => tellSubjects(keeping, now()),
    () => askForReturns(keeping, now()),
    () => tellNamed(keeping, now()),
  );
  const learnersAndMembers = eachOf(
    () => remindLearners(keeping, now()),
    () => tellMembers(keeping, now()),
    () => followPreventions(keeping),
    () => followMemberships(keeping, now()),
    () => followRatings(keeping, now()),
    () => tellPlatforms(keeping, now()),
  );
  const askers = eachOf(
    () => tellAskers(keeping.database, now()),
    () => tellLinkAskers(keeping, now()),
  );
  return [
    follow('grievances', () => seeToGrievances(keeping, now()), GRIEVANCES_IDLE, clock),
    follow('consultations', askers, ASKERS_IDLE),
    follow('ends', endsAndNames, ENDS_IDLE, clock),
    follow('training', learnersAndMembers, LEARNERS_IDLE, clock),
    follow('early-warnings', warnings, WARNINGS_IDLE, clock),
  ];
};
