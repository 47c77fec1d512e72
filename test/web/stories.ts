import { storyAgreementEnds } from '../stories/agreement-ends.story.js';
import { storyBeforeTheFestival } from '../stories/before-the-festival.story.js';
import { storyByHand } from '../stories/by-hand.story.js';
import { storyByTelephone } from '../stories/by-telephone.story.js';
import { storyForgedAuthorisation } from '../stories/cases/forged-authorisation.story.js';
import { storyMediatorTakenForAFraudster } from '../stories/cases/mediator-taken-for-a-fraudster.story.js';
import { storyDecidedByAPanel } from '../stories/decided-by-a-panel.story.js';
import { storyDecisionOnThePhone } from '../stories/decision-on-the-phone.story.js';
import type { Story } from '../stories/kit/story.js';
import { storyPatentMediated } from '../stories/patent-mediated.story.js';
import type { Seating } from './play-at-desk.js';
import { story1 } from '../stories/spring-festival.story.js';
import { storyReversedOnReview } from '../stories/reversed-on-review.story.js';
import { storyTheBarredComplainant } from '../stories/the-barred-complainant.story.js';

const ZH = { locale: 'zh-CN', by: 'mouse' } as const;
const EN = { locale: 'en', by: 'mouse' } as const;

/** Whole stories of the engine whose staff sits at the desk: in which language, and where the mouse is never touched. */
export const AT_DESK: readonly (readonly [Story, Seating])[] = [
  [story1, { ...ZH, by: 'keys' }],
  [storyByTelephone, EN],
  [storyBeforeTheFestival, ZH],
  [storyPatentMediated, EN],
  [storyByHand, ZH],
  [storyDecidedByAPanel, EN],
  [storyForgedAuthorisation, ZH],
  [storyMediatorTakenForAFraudster, { ...EN, by: 'keys' }],
  [storyDecisionOnThePhone, ZH],
  [storyTheBarredComplainant, EN],
  [storyAgreementEnds, ZH],
  [storyReversedOnReview, EN],
];
