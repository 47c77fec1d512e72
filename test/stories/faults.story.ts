import { accountOwnership } from './account-ownership.story.js';
import { fortyDelegated } from './forty-delegated.story.js';
import type { Story } from './kit/story.js';
import { oneLifted } from './one-lifted.story.js';
import { patentMediated } from './patent-mediated.story.js';
import { settledByThemselves } from './settled-by-themselves.story.js';
import { springFestival } from './spring-festival.story.js';

const alone = (story: Story): Story => ({ ...story, alone: true });

/** Story 4: the same two stories, with something broken in the middle. */
export const story4a = alone(
  springFestival(
    'temporal-wiped',
    'Story 1 once more: Temporal’s store is wiped in the middle of it',
    async ({ breakage, say }) => {
      await breakage.wipeTemporal();
      say('   ! Temporal has been killed and all of its store is gone');
    },
  ),
);

export const story4b = alone(
  oneLifted(
    'postgres-killed',
    'Story 2 once more: PostgreSQL is killed in the middle of it',
    async ({ breakage, say }) => {
      await breakage.killPostgres();
      say('   ! PostgreSQL has been killed');
    },
  ),
);

/**
 * An offer stands whose time runs out by the clock; what was offered before must still be rejected, and this one lapse
 * once.
 */
export const storyKilledWhileSettling = alone(
  settledByThemselves(
    'postgres-killed-while-settling',
    'Two members settle by themselves once more: PostgreSQL is killed while an offer stands',
    async ({ breakage, say }) => {
      await breakage.killPostgres();
      say('   ! PostgreSQL has been killed');
    },
  ),
);

/** The time to agree on another mediator runs; it is the log's and must fall due all the same. */
export const storyWipedWhileMediating = alone(
  accountOwnership(
    'temporal-wiped-while-mediating',
    'The account’s owner is mediated once more: Temporal’s store is wiped while the parties choose another mediator',
    async ({ breakage, say }) => {
      await breakage.wipeTemporal();
      say('   ! Temporal has been killed and all of its store is gone');
    },
  ),
);

/** Story 5 of agreement: in the middle of the patent's mediation, between caucus and proposal. */
export const storyWipedWhilePatentMediated = alone(
  patentMediated(
    'temporal-wiped-while-patent-mediated',
    'The patent is mediated once more: Temporal’s store is wiped between the caucuses and the proposal',
    async ({ breakage, say }) => {
      await breakage.wipeTemporal();
      say('   ! Temporal has been killed and all of its store is gone');
    },
  ),
);

/**
 * Story 5 of decision: results are owed to a platform that is down, mediators have accepted, and rosters are frozen for
 * three draws.
 */
export const storyFortyDelegatedWiped = alone(
  fortyDelegated(
    'temporal-wiped-while-forty-delegated',
    'Forty delegated once more: Temporal’s store is wiped while results are owed, mediations run and panels are drawn; nothing is lost or doubled',
    async ({ breakage, say }) => {
      await breakage.wipeTemporal();
      say('   ! Temporal has been killed and all of its store is gone');
    },
  ),
);
