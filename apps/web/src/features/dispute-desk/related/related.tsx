import { useQuery } from '@tanstack/react-query';
import { AUTHORITY_NAMES, REFERRAL_REASONS } from '#messages/conduct/referrals.js';
import { STAGES } from '#messages/core/stages.js';
import { BAR_KINDS } from '#messages/intake/bars.js';
import { proceedingNamed } from '#messages/response/proceedings.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { listReferrals } from '../../../client/sdk.gen.js';
import { Card } from '../../../kit/data/card.js';
import { Status } from '../../../kit/status/status.js';
import { dueText } from '../../../shared/language/instant-text.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { Part } from '../part.js';
import { useCase, useSubjectName } from '../use-case.js';
import { Proposed } from './proposed.js';
import { RelationList } from './relation-list.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

/** What this dispute has to do with elsewhere: other disputes, courts and authorities, what bars its complainant. */
export function Related() {
  const { say, locale } = useLanguage();
  const short = useShort();
  const { office } = useDesk();
  const { view, disputeId } = useCase();
  const nameOf = useSubjectName();
  const referrals = useQuery(queryOf('listReferrals', listReferrals, { path: { disputeId } }));
  const { relations = [], proceedings, bars = [] } = view;
  return (
    <div className={s.stack}>
      <Card title={say(WORDS.related)}>
        {relations.length === 0 ? <p className={s.quiet}>{say(WORDS.noRelation)}</p> : <RelationList />}
      </Card>
      {office === 'case-manager' && <Proposed />}
      <Card title={say(WORDS.proceedings)}>
        {proceedings.length === 0 && <p className={s.quiet}>{say(WORDS.noProceeding)}</p>}
        <ul className={s.lines}>
          {proceedings.map(({ reportId, receivedAt, pairs, ...told }) => (
            <li key={reportId}>
              <span>{say(proceedingNamed(told))}</span>
              <small>{[short(receivedAt), ...pairs.map((pair) => nameOf(pair))].join(' · ')}</small>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={say(WORDS.referrals)}>
        <Part read={referrals} lines={2}>
          {({ referrals: all }) =>
            all.length === 0 ? (
              <p className={s.quiet}>{say(WORDS.noReferral)}</p>
            ) : (
              <ul className={s.lines}>
                {all.map(({ referralId, authority, name, reason, stage, at }) => (
                  <li key={referralId}>
                    <span className={s.between}>
                      <span>{name ?? wordOf(AUTHORITY_NAMES, authority, locale)}</span>
                      <Status tone={stage === 'closed' ? 'lifted' : 'now'} word={wordOf(STAGES, stage, locale)} />
                    </span>
                    <small>
                      {[reason && wordOf(REFERRAL_REASONS, reason, locale), at && short(at)]
                        .filter((part) => part !== undefined && part !== '')
                        .join(' · ')}
                    </small>
                  </li>
                ))}
              </ul>
            )
          }
        </Part>
      </Card>
      {bars.length > 0 && (
        <Card title={say(WORDS.bars)}>
          <ul className={s.lines}>
            {bars.map(({ kind, from, until }) => (
              <li key={kind + from}>
                <span>{wordOf(BAR_KINDS, kind, locale)}</span>
                <small>{[short(from), until && dueText(until, locale)].filter(Boolean).join(' — ')}</small>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
