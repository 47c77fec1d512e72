import { COUNTER_GROUNDS, COUNTER_MATERIALS } from '#messages/response/counter-notice.js';
import { ROLES } from '#messages/core/roles.js';
import { formatList } from '#messages/format.js';
import { DESK_DISPUTE as WORDS, LACKS } from '#messages/ui/desk-dispute.js';
import { Card } from '../../../kit/data/card.js';
import { PartyTag } from '../../../kit/data/party-tag.js';
import { Banner } from '../../../kit/status/banner.js';
import { isOfStaff, useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { itemTitle } from '../../dispute/subjects.js';
import { useCase, useNames } from '../use-case.js';
import { ConfidentialPart } from './confidential-part.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

/** What each side says, in its own words, one beside the other where there is room. */
export function Statements() {
  const { say, tell, locale } = useLanguage();
  const short = useShort();
  const { view } = useCase();
  const nameOf = useNames();
  const { office, actingFor } = useDesk();
  const isStaff = isOfStaff(office);
  /** Whether its confidential part may be asked for: its filer’s, the case managers’, and the experts’ who undertake. */
  const mayOpen = (filerId: string): boolean =>
    office === 'case-manager' || office === 'expert' || (office === 'party' && actingFor === filerId);
  const { complaint, counterNotices, complainantId } = view;
  return (
    <div className={s.pairwise}>
      {(isStaff || complaint !== undefined) && ( // to whom it is not shown it is not missing
        <Card>
          <PartyTag name={nameOf(complainantId)} as={say(ROLES.complainant)} isOrganisation />
          <p className={s.words}>{complaint?.statement ?? say(WORDS.noStatement)}</p>
        </Card>
      )}
      {isStaff && counterNotices.length === 0 && (
        <Card title={say(WORDS.counterNotices)}>
          <p className={s.quiet}>{say(WORDS.noCounterNotice)}</p>
        </Card>
      )}
      {counterNotices.map(
        ({ counterNoticeId, respondentId, grounds = [], statement, itemIds, filedAt, missing = [] }) => (
          <Card key={counterNoticeId}>
            <PartyTag name={nameOf(respondentId)} as={`${say(ROLES.respondent)} · ${short(filedAt)}`} isOrganisation />
            {grounds.length > 0 && (
              <p>
                {formatList(
                  grounds.map((ground) => wordOf(COUNTER_GROUNDS, ground, locale)),
                  locale,
                )}
              </p>
            )}
            <p className={s.words}>{statement ?? say(WORDS.noStatement)}</p>
            <p className={s.quiet}>
              {formatList(
                itemIds.map((id) => itemTitle(view, id)),
                locale,
              )}
            </p>
            {mayOpen(respondentId) && <ConfidentialPart counterNoticeId={counterNoticeId} />}
            {missing.length > 0 && (
              <Banner
                tone="due"
                title={tell(LACKS, {
                  list: formatList(
                    missing.map((code) => wordOf(COUNTER_MATERIALS, code, locale)),
                    locale,
                  ),
                })}
              />
            )}
          </Card>
        ),
      )}
    </div>
  );
}
