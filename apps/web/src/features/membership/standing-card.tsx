import { formatDay, formatList } from '#messages/format.js';
import { MEMBERSHIP_ROLES_NAMED, MEMBERSHIP_STANDINGS_NAMED } from '#messages/membership/words.js';
import { RULE_VERSION } from '#messages/rule-making/words.js';
import { MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import type { MembershipView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { STANDING_TONES } from './tones.js';

/** What somebody is to the association today, in which roles, until when, by which rules. */
export function StandingCard({ membership }: { readonly membership: MembershipView }) {
  const { say, tell, locale } = useLanguage();
  const { association } = useDesk();
  const { standing, roles, until, renewFrom, acceptedVersion: version, reason } = membership;
  const day = (date: string | undefined) => (date === undefined ? undefined : formatDay(date, locale));
  const rules = version !== undefined && (
    <TextLink href={`/a/${association.slug}/rules/member-rules/${version}`}>
      {tell(RULE_VERSION, { kind: 'member-rules', version })}
    </TextLink>
  );
  const named = roles.map((role) => say(MEMBERSHIP_ROLES_NAMED[role]));
  return (
    <Card
      title={say(W.today)}
      beside={<Status tone={STANDING_TONES[standing]} word={say(MEMBERSHIP_STANDINGS_NAMED[standing])} />}
    >
      <DescriptionList
        facts={[
          { name: say(W.roles), value: formatList(named, locale) },
          { name: say(W.until), value: day(until) },
          { name: say(W.renewFrom), value: day(renewFrom) },
          { name: say(W.accepted), value: rules === false ? undefined : rules },
          ...(reason === undefined ? [] : [{ name: say(W.refusal), value: reason }]),
        ]}
      />
    </Card>
  );
}
