import type { Words } from '../locale.js';
import { CONSIDERATIONS } from '../intake/considerations.js';
import { EXCLUSIONS_NAMED } from '../panel/exclusions.js';
import { BEARERS_NAMED, DUTIES_NAMED } from '../contract-duty/words.js';
import { ISSUE_KINDS_NAMED } from '../panel/decision.js';
import { ISSUE_FACTORS_NAMED } from '../panel/issue-words.js';
import { DELAY_REASONS } from '../response/extension.js';
import { OUTCOMES, SESSION_KINDS_NAMED } from '../talks/mediation.js';
import {
  BREACH_CONSEQUENCES_NAMED,
  CLAUSE_KINDS_NAMED,
  ITEM_OUTCOMES,
  UNDERTAKING_KINDS_NAMED,
  UNDERTAKING_PROOFS_NAMED,
} from '../talks/settlements.js';
import { FINDINGS_NAMED, LANGUAGES_NAMED, TRANSLATORS_NAMED } from '../service/translations.js';
import { DECLINE_CAUSES } from '../ui/neutral.js';
import { MEASURE_RESULTS } from './own-choices.js';

type Named = Readonly<Record<string, Words>>;

const SCOPES: Named = {
  whole: { 'zh-CN': '全部达成协议', en: 'All of it' },
  part: { 'zh-CN': '部分达成协议', en: 'A part of it' },
};
const FILED: Named = {
  complaint: { 'zh-CN': '投诉', en: 'Complaint' },
  declaration: { 'zh-CN': '不侵权声明', en: 'Counter-notice' },
};

const SELLERS: Named = {
  confirmed: { 'zh-CN': '是店铺经营者', en: 'It is the seller' },
  denied: { 'zh-CN': '不是，或者无法证明', en: 'It is not, or you cannot say' },
};
const VOUCHED: Named = {
  'operator-name': { 'zh-CN': '经营者名称一致', en: 'Its name as the operator' },
  'business-licence': { 'zh-CN': '已核验营业执照', en: 'Its business licence' },
  'contact-person': { 'zh-CN': '注册人是店铺联系人', en: 'That the person is its contact' },
};

/** Words of what parties, mediators, experts and platforms choose. */
export const CHOICES_OF_SEATS: Readonly<Record<string, Named>> = {
  consideration: CONSIDERATIONS,
  'issues.about': FILED,
  'issues.kind': ISSUE_KINDS_NAMED,
  'issues.duty': DUTIES_NAMED,
  'issues.factor': ISSUE_FACTORS_NAMED,
  'duties.duty': DUTIES_NAMED,
  bearer: BEARERS_NAMED,
  between: BEARERS_NAMED,
  'account.registration': BEARERS_NAMED,
  'account.investment': BEARERS_NAMED,
  'account.contract': BEARERS_NAMED,
  'claimDelay.reason': DELAY_REASONS,
  'answerSeller.outcome': SELLERS,
  'answerSeller.vouches': VOUCHED,
  'reportMeasures.results.outcome': MEASURE_RESULTS,
  'drawUpAgreement.clauses.kind': CLAUSE_KINDS_NAMED,
  'drawUpAgreement.items.outcome': ITEM_OUTCOMES,
  onBreach: BREACH_CONSEQUENCES_NAMED,
  'drawUpAgreement.scope': SCOPES,
  'undertakings.kind': UNDERTAKING_KINDS_NAMED,
  'undertakings.proof': UNDERTAKING_PROOFS_NAMED,
  'declineMediation.cause': DECLINE_CAUSES,
  'declineSeat.cause': DECLINE_CAUSES,
  'closeMediation.outcome': OUTCOMES,
  'scheduleSession.kind': SESSION_KINDS_NAMED,
  'recordSession.kind': SESSION_KINDS_NAMED,
  conflict: EXCLUSIONS_NAMED,
  'askForTranslation.from': LANGUAGES_NAMED,
  'askForTranslation.into': LANGUAGES_NAMED,
  'fileTranslation.from': LANGUAGES_NAMED,
  'fileTranslation.into': LANGUAGES_NAMED,
  'translator.kind': TRANSLATORS_NAMED,
  'checkTranslation.finding': FINDINGS_NAMED,
};
