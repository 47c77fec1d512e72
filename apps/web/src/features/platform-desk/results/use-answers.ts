import { useState } from 'react';
import { answerAdoption, answerResult } from '../../../client/sdk.gen.js';
import type { CommandAnswer } from '../../../client/types.gen.js';
import { useEach } from '../../../shared/desk/use-each.js';
import type { ResultAnswers } from './answers-of.js';

const nameOf = ({ kind, of, answers }: ResultAnswers): string =>
  [kind, of, ...answers.map(({ itemId, answer }) => `${itemId}/${answer}`)].join(' ');

/** Sends the answers of several results, each by itself. */
export function useAnswers() {
  const [asked, setAsked] = useState<readonly ResultAnswers[]>([]);
  const each = useEach<ResultAnswers, CommandAnswer>(nameOf, ({ kind, of, disputeId, answers }, key) => {
    const given = { body: { answers: [...answers] }, headers: { 'Idempotency-Key': key } };
    return kind === 'result'
      ? answerResult({ path: { disputeId, resultId: of }, ...given })
      : answerAdoption({ path: { disputeId, adoptionId: of }, ...given });
  });
  const send = (answers: readonly ResultAnswers[]): Promise<void> => {
    const known = new Set(asked.map(nameOf));
    setAsked([...asked, ...answers.filter((one) => !known.has(nameOf(one)))]);
    return each.run(answers);
  };
  const sent = asked.map((one) => ({
    id: nameOf(one),
    disputeId: one.disputeId,
    label: one.number,
    fate: each.fates.get(nameOf(one)),
  }));
  return { each, sent, send };
}
