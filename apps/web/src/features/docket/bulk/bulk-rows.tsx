import { STAGES } from '#messages/core/stages.js';
import { formatList } from '#messages/format.js';
import { AT_STAGE, BULK_WORDS as W, LETTERS_OUT } from '#messages/ui/desk-bulk.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Status } from '../../../kit/status/status.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import type { Row } from './batch.js';
import s from './bulk.module.css';

const TONES = { waiting: 'neutral', can: 'now', cannot: 'due', done: 'lifted', refused: 'overdue' } as const;
const OURS = ['notNow', 'several', 'unknown'] as const;

/** Each dispute with what can be done, or came of it, and why not. */
export function BulkRows({ rows }: { readonly rows: readonly Row[] }) {
  const { say, tell, locale } = useLanguage();
  const { to } = useDesk();
  const inWords = (why: string): string => {
    const own = OURS.find((one) => one === why);
    return own ? say(W[own]) : why;
  };
  return (
    <section>
      <h3>{say(W.results)}</h3>
      <ul className={s.rows}>
        {rows.map(({ disputeId, number, state, why, stage, letters = [] }) => (
          <li key={disputeId}>
            <span>
              <TextLink href={to(['disputes', disputeId])}>{number}</TextLink>
              <Status tone={TONES[state]} word={say(W[state])} />
              {stage !== undefined && <small>{tell(AT_STAGE, { stage: wordOf(STAGES, stage, locale) })}</small>}
            </span>
            {why !== undefined && <small>{inWords(why)}</small>}
            {state === 'can' && letters.length > 0 && (
              <small>{tell(LETTERS_OUT, { letters: formatList(letters, locale) })}</small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
