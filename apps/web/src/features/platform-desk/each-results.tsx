import { OWED_WORDS as W } from '#messages/ui/platform-owed.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { Status } from '../../kit/status/status.js';
import type { EachFate } from '../../shared/desk/use-each.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './platform-desk.module.css';

export type Sent = {
  readonly id: string;
  readonly disputeId: string;
  readonly label: string;
  readonly fate: EachFate<unknown> | undefined;
};

/** What became of each row that was answered; it stands on when the row is gone from the list. */
export function EachResults({ sent }: { readonly sent: readonly Sent[] }) {
  const { say } = useLanguage();
  const { to } = useDesk();
  const told = sent.filter(({ fate }) => fate !== undefined);
  if (told.length === 0) return null;
  return (
    <Card title={say(W.results)}>
      <ul className={s.results} aria-label={say(W.results)}>
        {told.map(({ id, disputeId, label, fate }) => (
          <li key={id}>
            <TextLink href={to(['disputes', disputeId])}>{label}</TextLink>
            {fate?.problem ? (
              <Status
                tone="overdue"
                word={fate.problem.errors?.[0]?.detail ?? fate.problem.detail ?? fate.problem.title}
              />
            ) : (
              <Status tone="lifted" word={say(W.answered)} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
