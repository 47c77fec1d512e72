import type { Claim } from '../claims.js';

const STOPPED = { zh: '下列标的的等待期停止', en: 'No waiting period runs for the items below any more' };
const AGAIN = { zh: '此前已解除的措施恢复执行', en: 'the measure that had been lifted is asked for again' };

/** What follows where a counter-notice is taken back or found not to hold. */
export const DECLARATION_LOST: readonly Claim[] = [
  {
    of: ['period-stopped', 'blocked-again'],
    zh: `${STOPPED.zh}；${AGAIN.zh}。`,
    en: `${STOPPED.en}, and ${AGAIN.en}.`,
  },
  { of: ['period-stopped'], zh: `${STOPPED.zh}。`, en: `${STOPPED.en}.` },
  {
    of: ['blocked-again'],
    zh: `下列标的上${AGAIN.zh}。`,
    en: `For the items below ${AGAIN.en}.`,
  },
];
