import { useQuery } from '@tanstack/react-query';
import { TIE_QUESTIONS, TIE_WORDS as W } from '#messages/ui/possible-ties.js';
import { listPossibleTies } from '../../../client/sdk.gen.js';
import type { PanelView } from '../../../client/types.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

type Props = { readonly seatId: string; readonly partyNames: PanelView['partyNames'] };

/** What somebody who is asked should ask itself before it declares, in words that name the parties alone. */
export function TieQuestions({ seatId, partyNames = [] }: Props) {
  const { say, tell } = useLanguage();
  const { disputeId } = useCase();
  const read = useQuery(queryOf('listPossibleTies', listPossibleTies, { path: { disputeId, seatId } }));
  const nameOf = (id: string | undefined): string =>
    partyNames.find(({ partyId }) => partyId === id)?.name ?? say(W.somebody);
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
                    {tell(TIE_QUESTIONS[question], { name: nameOf(partyId) })}
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
