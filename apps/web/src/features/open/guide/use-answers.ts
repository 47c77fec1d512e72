import { useState } from 'react';
import { standing, type Answers, type GuideQuestion } from '#domain/guide/guide.js';
import { findKept, forget, keep } from '../../../shared/connection/keep.js';

const NAME = 'guide';

/** What was answered in this tab: kept over a reload, sent nowhere. */
export function useAnswers(questions: readonly GuideQuestion[]) {
  const [said, setSaid] = useState<Answers>(() => findKept<Answers>(NAME) ?? {});
  const answers = standing(questions, said);
  const set = (next: Answers): void => {
    keep(NAME, next);
    setSaid(next);
  };
  return {
    answers,
    answer: (question: string, code: string): void => set({ ...answers, [question]: code }),
    /** The question is asked again; what follows from its answer goes with it. */
    change: (question: string): void =>
      set(Object.fromEntries(Object.entries(answers).filter(([one]) => one !== question))),
    again: (): void => {
      forget(NAME);
      setSaid({});
    },
  };
}
