import type { Story } from '../kit/story.js';
import { storyArrestedOnAir } from './arrested-on-air.story.js';
import { storyBackgroundSong } from './background-song.story.js';
import { storyCourseAsAGift } from './course-as-a-gift.story.js';
import { storyRealNameHolder } from './real-name-holder.story.js';
import { storyCopiedCourse } from './copied-course.story.js';
import { storyEightFailedComplaints } from './eight-failed-complaints.story.js';
import { storyFiftyNineSongs } from './fifty-nine-songs.story.js';
import { storyForgedAuthorisation } from './forged-authorisation.story.js';
import { storyLockedOutOfTheAccount } from './locked-out-of-the-account.story.js';
import { storyMediatorTakenForAFraudster } from './mediator-taken-for-a-fraudster.story.js';
import { storyNicknameOfTheBusiness } from './nickname-of-the-business.story.js';
import { storyOrderAgainstComplaining } from './order-against-complaining.story.js';
import { storyRefusedForAForm } from './refused-for-a-form.story.js';
import { storyRemovedAfterNotice } from './removed-after-notice.story.js';
import { storyRestoredBeforeDoubleEleven } from './restored-before-double-eleven.story.js';
import { storySevenNotices } from './seven-notices.story.js';
import { storyShownAndShipped } from './shown-and-shipped.story.js';
import { storySilentOwner } from './silent-owner.story.js';
import { storySquattedArtwork } from './squatted-artwork.story.js';
import { storySuitPapersAsNotice } from './suit-papers-as-notice.story.js';
import { storySuitOfTheOtherSide } from './suit-of-the-other-side.story.js';
import { storyWirePuller } from './wire-puller.story.js';

/** Real cases, played from their recorded facts and dates to their recorded end. */
export const PUBLISHED_CASES: readonly Story[] = [
  storyForgedAuthorisation,
  storyOrderAgainstComplaining,
  storyRestoredBeforeDoubleEleven,
  storyRefusedForAForm,
  storySuitPapersAsNotice,
  storyFiftyNineSongs,
  storyArrestedOnAir,
  storyRemovedAfterNotice,
  storyWirePuller,
  storySevenNotices,
  storySilentOwner,
  storySquattedArtwork,
  storyEightFailedComplaints,
  storyLockedOutOfTheAccount,
  storyCopiedCourse,
  storyMediatorTakenForAFraudster,
  storyShownAndShipped,
  storyNicknameOfTheBusiness,
  storyBackgroundSong,
  storyCourseAsAGift,
  storyRealNameHolder,
  storySuitOfTheOtherSide,
];
