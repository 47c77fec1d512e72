import { useState } from 'react';
import { standing, type Answers, type GuideQuestion } from '#domain/guide/guide.js';
import { findKept, forget, keep } from '../../../shared/connection/keep.js';

/** What was answered in this tab: kept over a reload, sent nowhere. */
export function useAnswers(
  questions: readonly GuideQuestion[],
  /** Answers of before a change of the guide mean nothing in it. */
  version: string,
) {
  const name = `guide:${version}`;
  const [said, setSaid] = useState<Answers>(() => findKept<Answers>(name) ?? {});
  const answers = standing(questions, said);
  const set = (next: Answers): void => {
    keep(name, next);
    setSaid(next);
  };
  return {
    answers,
    answer: (question: string, code: string): void => set({ ...answers, [question]: code }),
    /** The question is asked again; what follows from its answer goes with it. */
    change: (question: string): void =>
      set(Object.fromEntries(Object.entries(answers).filter(([one]) => one !== question))),
    again: (): void => {
      forget(name);
      setSaid({});
    },
  };
}
