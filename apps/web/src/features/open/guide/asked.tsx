import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { nextQuestion } from '#domain/guide/guide.js';
import { CHANGE_ANSWER, OPEN_GUIDE_WORDS as G } from '#messages/ui/open-guide.js';
import type { GuideBody } from '../../../client/types.gen.js';
import { IconButton } from '../../../kit/actions/icon-button.js';
import { useLanguage } from '../../../shared/language/language.js';
import s from '../open.module.css';
import g from './guide.module.css';
import { Question } from './question.js';
import { Avenues } from './avenues.js';
import { useAnswers } from './use-answers.js';

/** What was answered, and the next question, or what can be done. */
export function Asked({ guide }: { readonly guide: GuideBody }) {
  const { say, tell, locale } = useLanguage();
  const { answers, answer, change, again } = useAnswers(guide.questions, guide.version);
  /** The heading takes the focus once somebody has gone on. */
  const [hasMoved, setMoved] = useState(false);
  const next = nextQuestion(guide.questions, answers);
  const answered = guide.questions.flatMap(({ code, words, answers: all }) => {
    const given = all.find((one) => one.code === answers[code]);
    return given ? [{ code, question: words[locale], answer: given.words[locale] }] : [];
  });
  const moved = (act: () => void) => () => {
    setMoved(true);
    act();
  };
  return (
    <>
      {answered.length > 0 && (
        <section aria-label={say(G.answered)} className={`${g.answered} ${s.narrow}`}>
          <ol>
            {answered.map(({ code, question, answer: given }) => (
              <li key={code}>
                <span>
                  <small>{question}</small>
                  {given}
                </span>
                <span data-noprint>
                  <IconButton
                    label={tell(CHANGE_ANSWER, { question })}
                    icon={<Pencil size={16} aria-hidden />}
                    onPress={moved(() => change(code))}
                  />
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {next ? (
        <Question
          key={next.code}
          question={next}
          number={answered.length + 1}
          takesFocus={hasMoved}
          onAnswer={(code) => moved(() => answer(next.code, code))()}
        />
      ) : (
        <Avenues guide={guide} answers={answers} takesFocus={hasMoved} again={moved(again)} />
      )}
    </>
  );
}
