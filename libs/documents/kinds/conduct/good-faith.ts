import {
  APPEAL_OUTCOMES,
  CONSEQUENCES,
  FINDINGS,
  REVIEW_CONDITIONS,
  REVIEW_SIDES,
} from '#messages/conduct/bad-faith-review.js';
import type { DocumentFacts } from '../../facts.js';
import { statementSection } from '../../sections/evidence.js';
import { rows, type Template, type Tongue } from '../../template.js';

/**
 * What is never said in any of them: a sum, a multiple, or that somebody should not deal with somebody (practice P28,
 * P29).
 */
const FACTS_ALONE: readonly [string, string] = [
  '本文书只陈述事实；是否赔偿以及赔偿数额由人民法院决定。协会的措施仅限于自身的服务。',
  'This document states facts alone; whether there are damages, and how much, is for a court. What the association does touches its own services alone.',
];

type ReviewFacts = NonNullable<DocumentFacts['review']>;

const consequenceRows = (review: ReviewFacts | undefined, { say, word, due }: Tongue) =>
  rows(say('后果', 'What follows'), [
    [say('措施', 'In the association’s services'), review?.consequence && word(CONSEQUENCES[review.consequence.kind])],
    [say('截止', 'Until'), review?.consequence && due(review.consequence.until)],
  ]);

/** To whoever asked: which published condition is not met, and why. */
export const faithDeclined: Template = ({ review }, { say, word }) => ({
  paragraphs: [
    say(
      `经审查，不启动善意审查。不符合的条件：${review?.condition ? word(REVIEW_CONDITIONS[review.condition]) : '见理由'}。`,
      `No bad-faith review is opened. The condition that is not met: ${review?.condition ? word(REVIEW_CONDITIONS[review.condition]) : 'see the reason'}.`,
    ),
  ],
  sections: [statementSection(say('理由', 'Why'), review?.text)],
});

/**
 * To the party under review: what is held against it, what may follow, until when it can reply (procedures.md 4.3,
 * process duty 2).
 */
export const faithWarning: Template = ({ review, deadline }, tongue) => {
  const { say, word } = tongue;
  const side = review ? word(REVIEW_SIDES[review.side]) : say('投诉', 'the complaint');
  return {
    paragraphs: [
      say(
        `本协会正在审查贵方的${side}是否出于善意。认定尚未作出。`,
        `The association is reviewing whether ${side} was made in good faith. Nothing has been found yet.`,
      ),
      deadline &&
        say(
          `贵方可以在${tongue.deadline(deadline)}前提交申辩和证据。未申辩不等于承认。`,
          `You can reply, with evidence, until ${tongue.deadline(deadline)}. Not to reply admits nothing.`,
        ),
      say(
        '认定由人作出并说明理由；认定恶意的，须经第二人同意，协会可以在一定期限内限制贵方使用本协会的投诉服务。对认定可以申诉。',
        'People find, with reasons; malice only with a second person’s agreement. The association may then limit your use of its complaint service for a time. You can appeal.',
      ),
    ],
    sections: [statementSection(say('审查的事实', 'What is held against you'), review?.text)],
    closing: [say(...FACTS_ALONE)],
  };
};

/** To both sides: what people found, why, what follows until when, how to appeal. */
export const faithFinding: Template = ({ review, deadline, addressee }, tongue) => {
  const { say, word } = tongue;
  const side = review ? word(REVIEW_SIDES[review.side]) : say('投诉', 'the complaint');
  return {
    paragraphs: [
      review?.finding
        ? say(
            `经审查，认定本案${side}：${word(FINDINGS[review.finding])}。`,
            `After the review ${side} was found to be: ${word(FINDINGS[review.finding])}.`,
          )
        : say(`本协会已就${side}作出认定。`, `The association has made a finding about ${side}.`),
      deadline &&
        review?.isAbout === addressee.role &&
        say(
          `贵方可以在${tongue.deadline(deadline)}前向本协会申诉，由其他人员决定。`,
          `You can appeal to the association until ${tongue.deadline(deadline)}; other people decide.`,
        ),
    ],
    sections: [statementSection(say('理由', 'Reasons'), review?.text), consequenceRows(review, tongue)],
    closing: [say(...FACTS_ALONE)],
  };
};

/** To both sides: how the appeal was decided, and what stands now. */
export const faithAppeal: Template = ({ review }, tongue) => {
  const { say, word } = tongue;
  return {
    paragraphs: [
      review?.outcome &&
        say(
          `申诉决定：${word(APPEAL_OUTCOMES[review.outcome])}。`,
          `The appeal was decided: ${word(APPEAL_OUTCOMES[review.outcome])}.`,
        ),
      review?.finding &&
        say(
          `现认定：${word(FINDINGS[review.finding])}。该认定为最终认定。`,
          `The finding now: ${word(FINDINGS[review.finding])}. It is final.`,
        ),
      say(
        '决定人员未参与原认定，也不属于参与原认定人员所在的机构。',
        'Whoever decided had no part in the finding, and works for no organisation that had.',
      ),
    ],
    sections: [statementSection(say('理由', 'Reasons'), review?.text), consequenceRows(review, tongue)],
    closing: [say(...FACTS_ALONE)],
  };
};
