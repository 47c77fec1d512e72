import { storyForgotten } from './a-merchant-asks-to-be-forgotten.story.js';
import { storyAccount } from './account-ownership.story.js';
import { storyBackAgain } from './back-again.story.js';
import { storyBeforeTheFestival } from './before-the-festival.story.js';
import { storyTheBarredComplainant } from './the-barred-complainant.story.js';
import { storyForgedBeforeTheFestival } from './forged-before-the-festival.story.js';
import { storyAgreementEnds } from './agreement-ends.story.js';
import { storyByHand } from './by-hand.story.js';
import { PUBLISHED_CASES } from './cases/published-cases.js';
import { storyFortyDelegated } from './forty-delegated.story.js';
import { storyDecidedByAPanel } from './decided-by-a-panel.story.js';
import { storyFiveHundred } from './five-hundred.story.js';
import { storyByTelephone } from './by-telephone.story.js';
import { storyOutageAtTheEnd } from './outage-at-the-end.story.js';
import { storyPatentMediated } from './patent-mediated.story.js';
import { storyTakenOver } from './taken-over.story.js';
import {
  story4a,
  story4b,
  storyKilledWhileSettling,
  storyWipedWhileMediating,
  storyFortyDelegatedWiped,
  storyWipedWhilePatentMediated,
} from './faults.story.js';
import { storyFromTheDesk } from './from-the-desk.story.js';
import { storyFromThePhone } from './from-the-phone.story.js';
import { storyMoreFromThePhone } from './more-from-the-phone.story.js';
import { storyTalksFromThePhone } from './talks-from-the-phone.story.js';
import { storyRightsRegister } from './rights-register.story.js';
import type { Story } from './kit/story.js';
import { story2 } from './one-lifted.story.js';
import { storyAwardedElsewhere } from './awarded-elsewhere.story.js';
import { storyReversedOnReview } from './reversed-on-review.story.js';
import { storyPanelFromThePhone } from './panel-from-the-phone.story.js';
import { storyDecisionOnThePhone } from './decision-on-the-phone.story.js';
import { storyFoundedFromNothing } from './founded-from-nothing.story.js';
import { storyLeavesInTheMiddle } from './leaves-in-the-middle.story.js';
import { story3 } from './platform-down.story.js';
import { storyAway } from './stayed-away.story.js';
import { storyTheDemo } from './the-demo.story.js';
import { storyTimeOver } from './time-over.story.js';
import { story1 } from './spring-festival.story.js';
import { storySettled } from './settled-by-themselves.story.js';
import { storySmallestAssociation } from './smallest-association.story.js';
import { storyWouldBeEverybody } from './would-be-everybody.story.js';
import { storySuitNotAccepted } from './suit-not-accepted.story.js';
import { story6 } from './three-tracks.story.js';

export const STORIES: readonly Story[] = [
  story1,
  story2,
  story3,
  story4a,
  story4b,
  story6,
  storySettled,
  storyKilledWhileSettling,
  storyByHand,
  storyByTelephone,
  storyRightsRegister,
  storyBeforeTheFestival,
  storyForgedBeforeTheFestival,
  storyTheBarredComplainant,
  storySuitNotAccepted,
  storyFromTheDesk,
  storyFromThePhone,
  storyMoreFromThePhone,
  storyTalksFromThePhone,
  storyPanelFromThePhone,
  storyDecisionOnThePhone,
  storyReversedOnReview,
  storyAwardedElsewhere,
  storySmallestAssociation,
  storyWouldBeEverybody,
  storyBackAgain,
  storyForgotten,
  storyOutageAtTheEnd,
  storyDecidedByAPanel,
  storyAccount,
  storyWipedWhileMediating,
  storyAway,
  storyTimeOver,
  storyTakenOver,
  storyPatentMediated,
  storyWipedWhilePatentMediated,
  storyAgreementEnds,
  storyFortyDelegated,
  storyFortyDelegatedWiped,
  ...PUBLISHED_CASES,
  storyLeavesInTheMiddle,
  storyFoundedFromNothing,
  storyTheDemo,
  storyFiveHundred, // last: what it leaves to be sent keeps worker and mail server busy for a while
];

/**
 * Played with every `npm test`: a complaint to its end, one that is settled, one that is mediated. The others are `npm
 * run test:stories`.
 */
export const IN_EVERY_RUN: readonly Story[] = [story1, storySettled, storyAccount];
