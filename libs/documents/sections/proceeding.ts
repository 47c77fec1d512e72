import { PROCEEDING_PROOFS, PROCEEDING_SIDES_NAMED, proceedingNamed } from '#messages/response/proceedings.js';
import type { Section } from '../document.js';
import type { DocumentFacts } from '../facts.js';
import { rows, type Tongue } from '../template.js';

/** What was reported of a suit or an authority complaint. */
export const proceedingSection = ({ proceeding }: DocumentFacts, { say, word, instant }: Tongue): Section | undefined =>
  proceeding &&
  rows(say('诉讼或者行政投诉情况', 'The proceeding'), [
    [say('类型', 'Kind'), word(proceedingNamed(proceeding))],
    [say('提起方', 'Brought by'), proceeding.broughtBy && word(PROCEEDING_SIDES_NAMED[proceeding.broughtBy])],
    [say('相对方', 'Against'), proceeding.against && word(PROCEEDING_SIDES_NAMED[proceeding.against])],
    [say('法院或者主管部门', 'Court or authority'), proceeding.body],
    [say('案号', 'Case number'), proceeding.caseNumber],
    [say('证明材料', 'Proof'), word(PROCEEDING_PROOFS[proceeding.proof])],
    [say('报告收到时间', 'Report received'), instant(proceeding.receivedAt)],
    [
      say('报告收到方', 'Received by'),
      proceeding.receivedBy === 'platform' ? say('平台', 'the platform') : say('本协会', 'the association'),
    ],
    [say('说明', 'Details'), proceeding.text],
  ]);
