import { useInfiniteQuery } from '@tanstack/react-query';
import { formatDay, formatList } from '#messages/format.js';
import { MEMBERSHIP_ROLES_NAMED, MEMBERSHIP_STANDINGS_NAMED } from '#messages/membership/words.js';
import { REGISTER_WORDS as W } from '#messages/ui/members.js';
import { listRegister } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Status } from '../../../kit/status/status.js';
import { pagesOf } from '../../../shared/desk/pages.js';
import { dayText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { ListTable } from '../../lists/list-table.js';
import { STANDING_TONES } from '../../membership/tones.js';
import { OpenPage } from '../open-page.js';

/** Who is a member, of those that agreed to be shown; a letter stands there where that was agreed to as well. */
export function MembersPage() {
  const { say, locale } = useLanguage();
  const { association, to } = useOpen();
  const path = { associationId: association.associationId };
  const read = useInfiniteQuery(
    pagesOf('listRegister', (query, signal) => listRegister({ path, query, signal }), path),
  );
  const day = (date: string | undefined): string => (date === undefined ? '—' : formatDay(date, locale));
  const list = (words: readonly string[]): string => formatList(words, locale);
  return (
    <OpenPage title={say(W.title)} lead={say(W.lead)} beside={<TextLink href={to(['rules'])}>{say(W.rules)}</TextLink>}>
      <ListTable
        label={say(W.title)}
        rows={(read.data ?? []).map((one) => ({ ...one, id: one.memberId }))}
        read={read}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
        columns={[
          { id: 'name', label: say(W.name), isName: true, cell: ({ name }) => name ?? '—' },
          {
            id: 'roles',
            label: say(W.roles),
            cell: ({ roles }) => list(roles.map((role) => say(MEMBERSHIP_ROLES_NAMED[role]))),
          },
          {
            id: 'standing',
            label: say(W.standing),
            cell: ({ standing }) => (
              <Status tone={STANDING_TONES[standing]} word={say(MEMBERSHIP_STANDINGS_NAMED[standing])} />
            ),
          },
          { id: 'until', label: say(W.until), cell: ({ until }) => day(until) },
          {
            id: 'letters',
            label: say(W.letters),
            cell: ({ letters }) =>
              letters === undefined ? say(W.notShown) : list(letters.map(({ signedAt }) => dayText(signedAt, locale))),
          },
        ]}
      />
    </OpenPage>
  );
}
