import { CLOSING_REASONS, STAGES } from '#messages/core/stages.js';
import { formatList } from '#messages/format.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import type { SettlementSeenBody } from '../../../client/types.gen.js';
import { Card } from '../../../kit/data/card.js';
import { Deadline } from '../../../kit/status/deadline.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useCase, useNames } from '../use-case.js';
import s from '../desk.module.css';

/** What was settled between whom, and how far each promise has been kept. */
export function Settlements({ settlements }: { readonly settlements: readonly SettlementSeenBody[] }) {
  const { say, locale } = useLanguage();
  const { now } = useCase();
  const nameOf = useNames();
  return (
    <Card title={say(WORDS.settlements)}>
      {settlements.map(({ settlementId, partyIds, undertakings }) => (
        <section key={settlementId} className={s.stack}>
          <p>{formatList(partyIds.map(nameOf), locale)}</p>
          <ul className={s.lines}>
            {undertakings.map(({ undertakingId, byId, dueAt, stage, reason }) => (
              <li key={undertakingId}>
                {stage === 'closed' ? (
                  <span className={s.between}>
                    <span>{nameOf(byId)}</span>
                    <Status
                      tone={reason === 'broken' ? 'overdue' : 'lifted'}
                      word={wordOf(CLOSING_REASONS, reason ?? stage, locale)}
                    />
                  </span>
                ) : (
                  <Deadline name={`${nameOf(byId)} · ${wordOf(STAGES, stage, locale)}`} dueAt={dueAt} now={now} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}
