import { URGING_CLAUSE, type UrgingRules } from '#domain/rulebook/urging-rules.js';
import { months } from '../terms.js';

/**
 * 催告: a month from the receipt of the writing, or two from its sending. The article is about patents; for other rights
 * the courts apply it by analogy (to be verified for each court), and so the act is open to all.
 */
export const urging20261128: UrgingRules = {
  ofReceipt: months(1),
  ofSending: months(2),
  clause: URGING_CLAUSE,
  source:
    '法释〔2009〕21号 (最高人民法院关于审理侵犯专利权纠纷案件应用法律若干问题的解释) art. 18, its text as quoted by law firms and journals (law-wei.com/cn/publish/paper/791.html; fx361.cc/page/2021/1130/12142914.shtml), not yet compared with the official site; other rights by analogy: to be verified',
  confidence: 'law',
};
