import { OUTCOMES_BY_NAMED, REMEDIES_NAMED } from '#messages/panel/decision.js';
import { ANSWERS_NAMED, issueTitle } from '#messages/panel/issue-words.js';
import { LEGAL_KINDS_NAMED } from '#messages/panel/words.js';
import { pairParts } from '#domain/dispute/core/subject.js';
import type { DecisionFacts } from '../../decision-facts.js';
import { statementSection } from '../../sections/evidence.js';
import { rows, type Template, type Tongue } from '../../template.js';

/** What it is in law, and what it is not (practice P19, P28, P30). */
const effect = ({ legalKind }: Pick<DecisionFacts, 'legalKind'>, { say }: Tongue): string =>
  legalKind === 'advisory-opinion'
    ? say(
        '本文书是专家意见，供平台参考，对各方不具有约束力；各方可以依法起诉、投诉或者另行处理。',
        'This is an advisory opinion for the platform. It binds nobody; each party may go to a court or an authority all the same.',
      )
    : say(
        '本文书是依据各方事先或者就本案表示的同意作出的约定处理决定，对同意的各方具有合同上的效力；不影响各方依法起诉的权利。',
        'This is a contractual decision, given on the recorded consent of everybody whom it binds, and binds them as a contract does. Nobody’s way to a court is barred.',
      );

const issueSection = (
  { outcome, by, question, reasons, ...issue }: DecisionFacts['issues'][number],
  { say, word }: Tongue,
) =>
  rows(word(issueTitle(issue)), [
    [say('争议焦点', 'Question'), question],
    [
      say('结论', 'Answer'),
      say(
        `${word(ANSWERS_NAMED[outcome])}（${word(OUTCOMES_BY_NAMED[by])}）`,
        `${word(ANSWERS_NAMED[outcome])} (${word(OUTCOMES_BY_NAMED[by])})`,
      ),
    ],
    [say('认定的事实', 'Facts found'), reasons?.facts],
    [say('证据的采信', 'Evidence weighed'), reasons?.evidence],
    [say('依据的规则', 'Rule'), reasons?.rule],
    [say('论证与结论', 'Conclusion'), reasons?.conclusion],
  ]);

/** To each party and platform: what the panel answered, why, and what it is in law. */
export const panelDecision: Template = ({ decision, deadline, number, items }, tongue) => {
  if (!decision)
    return {
      paragraphs: [tongue.say(`编号${number}争议的专家组已作出结论。`, `The panel in dispute ${number} has decided.`)],
      sections: [],
    };
  const { say, word, instant } = tongue;
  const titleOf = (itemId: string): string =>
    items.find((item) => item.itemId === itemId)?.title ?? say('投诉标的', 'Item');
  return {
    paragraphs: [
      say(
        `编号${number}争议由${decision.panelists}人专家组审议，于${instant(decision.madeAt)}作出${word(LEGAL_KINDS_NAMED[decision.legalKind])}。`,
        `A panel of ${decision.panelists} gave this ${word(LEGAL_KINDS_NAMED[decision.legalKind])} in dispute ${number} on ${instant(decision.madeAt)}.`,
      ),
      effect(decision, tongue),
      deadline &&
        say(
          `可以在${tongue.deadline(deadline)}前申请复核。`,
          `A review may be asked for until ${tongue.deadline(deadline)}.`,
        ),
    ],
    sections: [
      rows(
        say('逐项结果', 'Item by item'),
        decision.items.map(
          ({ pair, outcome }) => [titleOf(pairParts(pair).itemId), word(REMEDIES_NAMED[outcome])] as const,
        ),
      ),
      ...decision.issues.map((issue) => issueSection(issue, tongue)),
      ...decision.dissents.map((text) => statementSection(say('不同意见', 'Dissent'), text)),
    ],
    closing: [
      say(
        '专家组只陈述事实和意见，不认定赔偿数额或者倍数，不审查专利、商标的效力。未使用调解、协商中的任何材料。',
        'The panel states facts and its view, no damages and no multiple of them, and never whether a patent or mark is valid. Nothing said in mediation or negotiation was used.',
      ),
    ],
    signed: say('专家组', 'The panel'),
  };
};

/** To everybody who got the decision: which slip was put right. */
export const decisionCorrected: Template = ({ decision, number }, { say }) => ({
  paragraphs: [
    say(
      `编号${number}争议的专家组结论存在笔误，现予更正；结论内容不变。`,
      `A slip of the pen in the panel’s decision in dispute ${number} is put right; what was decided does not change.`,
    ),
  ],
  sections: [statementSection(say('更正', 'Correction'), decision?.correction)],
});
