import { BadgeCheck } from 'lucide-react';
import { RESPONDENT_ROLES, ROLES } from '#messages/core/roles.js';
import { DESK_DISPUTE as WORDS, FILED_AS } from '#messages/ui/desk-dispute.js';
import { formatList } from '#messages/format.js';
import { IconButton } from '../../../kit/actions/icon-button.js';
import { PartyTag } from '../../../kit/data/party-tag.js';
import { Popover } from '../../../kit/overlays/popover.js';
import { isOfStaff, useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { LongList } from '../long-list.js';
import { useCase, useNames } from '../use-case.js';
import { PartyChecks } from './party-checks.js';
import s from '../desk.module.css';

/** Both sides by name and role; who they are and who may act for them is looked up when somebody asks. */
export function Parties() {
  const { say, locale } = useLanguage();
  const { view } = useCase();
  const nameOf = useNames();
  const isStaff = isOfStaff(useDesk().office);
  const { complainantId, complaint, respondents } = view;
  const filedAs = complaint && say(FILED_AS[complaint.filedAs]);
  const parties = [
    { id: complainantId, as: [say(ROLES.complainant), filedAs].filter((part) => part !== undefined).join(' · ') },
    ...respondents.map(({ respondentId, roles, mail }) => ({
      id: respondentId,
      as: [
        formatList(
          roles.map((role) => wordOf(RESPONDENT_ROLES, role, locale)),
          locale,
        ),
        mail,
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
    })),
  ];
  return (
    <LongList label={say(WORDS.parties)} rows={parties} idOf={({ id }) => id} height={64}>
      {({ id, as }) => (
        <div className={s.partyRow}>
          <PartyTag name={nameOf(id)} as={as} isOrganisation />
          {isStaff && (
            <Popover
              title={nameOf(id)}
              opener={
                <IconButton
                  size="small"
                  label={`${say(WORDS.checks)} ${nameOf(id)}`}
                  icon={<BadgeCheck size={16} aria-hidden />}
                />
              }
            >
              <PartyChecks partyId={id} />
            </Popover>
          )}
        </div>
      )}
    </LongList>
  );
}
