import { TIE_QUESTIONS, TIE_WORDS as W } from '#messages/ui/possible-ties.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Part } from '../part.js';
import { useTies, type AskedTo } from '../panel/read-ties.js';
import s from '../desk.module.css';

type Props = { readonly to: AskedTo; readonly nameOf: (partyId: string) => string | undefined };

/** What somebody who is asked should ask itself before it declares, in words that name the parties alone. */
export function TieQuestions({ to, nameOf }: Props) {
  const { say, tell } = useLanguage();
  const read = useTies(to);
  const named = (id: string | undefined): string => (id === undefined ? undefined : nameOf(id)) ?? say(W.somebody);
  return (
    <section>
      <h3>{say(W.title)}</h3>
      <Part read={read} lines={2}>
        {({ questions }) =>
          questions.length === 0 ? (
            <p className={s.quiet}>{say(W.none)}</p>
          ) : (
            <>
              <ul className={s.lines}>
                {questions.map(({ question, partyId }) => (
                  <li key={`${question} ${partyId ?? ''}`}>
                    {tell(TIE_QUESTIONS[question], { name: named(partyId) })}
                  </li>
                ))}
              </ul>
              <p className={s.quiet}>{say(W.help)}</p>
            </>
          )
        }
      </Part>
    </section>
  );
}
