import { acknowledged, type Bad, type Checker } from './evidence.js';
import { eventsOf } from './events-of.js';

/** I3: one key, one answer, one set of events; whoever asks again is told the same bytes. */
export const exactlyOnce: Checker = ({ asked, answers, log }) => {
  const bad: Bad[] = [];
  const say = (position: number, what: string): void => void bad.push({ invariant: 'I3', position, what });
  const remembered = new Map(answers.map((answer) => [`${answer.caller} ${answer.key}`, answer]));
  const byKey = new Map(answers.map((answer) => [answer.key, answer]));
  if (remembered.size < answers.length) say(0, 'one key is remembered twice');
  for (const one of asked) {
    const answer = byKey.get(one.key);
    const bodies = new Set([...acknowledged(one), ...(answer ? [answer.body] : [])]);
    if (bodies.size > 1) say(answer?.position ?? 0, `${one.what} ${one.key} was answered in ${bodies.size} ways`);
  }
  const find = eventsOf(log);
  const owner = new Map<number, string>();
  for (const answer of answers)
    for (const row of find(answer)) {
      if (!row) continue;
      const other = owner.get(row.position);
      if (other !== undefined) say(row.position, `two requests did one thing: ${other} and ${answer.key}`);
      owner.set(row.position, answer.key);
    }
  return bad;
};
