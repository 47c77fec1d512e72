import type { Locale } from '#messages/locale.js';
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
import { story1 } from '../stories/spring-festival.story.js';
import { storyTheBarredComplainant } from '../stories/the-barred-complainant.story.js';

/** Whole stories of the engine whose staff sits at the desk, with the language of its screens. */
export const AT_DESK: readonly (readonly [Story, Locale])[] = [
  [story1, 'zh-CN'],
  [storyByTelephone, 'en'],
  [storyBeforeTheFestival, 'zh-CN'],
  [storyPatentMediated, 'en'],
  [storyByHand, 'zh-CN'],
  [storyDecidedByAPanel, 'en'],
  [storyForgedAuthorisation, 'zh-CN'],
  [storyMediatorTakenForAFraudster, 'en'],
  [storyDecisionOnThePhone, 'zh-CN'],
  [storyTheBarredComplainant, 'en'],
  [storyAgreementEnds, 'zh-CN'],
];
