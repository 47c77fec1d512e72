import { acknowledged, type Checker } from './evidence.js';
import { eventsOf, isAsTold } from './events-of.js';

/** I1: what was acknowledged is in the log, as it was told. */
export const noLostAck: Checker = ({ asked, answers, log }) => {
  const known = new Map(answers.map((answer) => [answer.key, answer]));
  const find = eventsOf(log);
  return asked.flatMap((one) => {
    if (acknowledged(one).length === 0) return [];
    const answer = known.get(one.key);
    const lost = (what: string) => [
      {
        invariant: 'I1' as const,
        position: answer?.position ?? 0,
        what: `${one.client} ${one.what} ${one.key}: ${what}`,
      },
    ];
    if (!answer) return lost('acknowledged, and not remembered');
    return isAsTold(answer, find(answer)) ? [] : lost('acknowledged, and its events are not in the log');
  });
};
