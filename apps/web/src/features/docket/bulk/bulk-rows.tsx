import { BULK_WORDS as W } from '#messages/ui/desk-bulk.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Status } from '../../../kit/status/status.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import type { Row } from './batch.js';
import s from './bulk.module.css';

const TONES = { waiting: 'neutral', can: 'now', cannot: 'due', done: 'lifted', refused: 'overdue' } as const;
const OURS = ['notNow', 'several', 'unknown'] as const;

/** Each dispute with what can be done, or came of it, and why not. */
export function BulkRows({ rows }: { readonly rows: readonly Row[] }) {
  const { say } = useLanguage();
  const { to } = useDesk();
  const inWords = (why: string): string => {
    const own = OURS.find((one) => one === why);
    return own ? say(W[own]) : why;
  };
  return (
    <section>
      <h3>{say(W.results)}</h3>
      <ul className={s.rows}>
        {rows.map(({ disputeId, number, state, why }) => (
          <li key={disputeId}>
            <span>
              <TextLink href={to(['disputes', disputeId])}>{number}</TextLink>
              <Status tone={TONES[state]} word={say(W[state])} />
            </span>
            {why !== undefined && <small>{inWords(why)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
