import { useQuery } from '@tanstack/react-query';
import { BULLETIN_SPANS_NAMED, BULLETIN_STAGES_NAMED } from '#messages/bulletin/words.js';
import { formatDay } from '#messages/format.js';
import { BULLETIN_NUMBER, DESK_BULLETIN_WORDS as W } from '#messages/ui/bulletins.js';
import { BULLETIN_TELLS as T } from '#messages/bulletin/words.js';
import { listBulletins } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ListTable } from '../lists/list-table.js';
import { BULLETIN_TONES } from './tones.js';

/** Every bulletin, drafts among them. */
export function BulletinsPage() {
  const { say, tell, locale } = useLanguage();
  const { to, office } = useDesk();
  const read = useQuery(queryOf('listBulletins', listBulletins, {}));
  const draft = office === 'case-manager' && (
    <TextLink isButton href={to(['bulletins', 'draft'])}>
      {say(W.draft)}
    </TextLink>
  );
  return (
    <DeskPage title={say(W.title)} beside={draft}>
      <ListTable
        label={say(W.title)}
        caption={say(W.help)}
        read={read}
        rows={(read.data?.items ?? []).map((one) => ({ ...one, id: one.bulletinId }))}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
        columns={[
          {
            id: 'period',
            label: say(T.period),
            isName: true,
            cell: ({ bulletinId, from, until }) => (
              <TextLink href={to(['bulletins', bulletinId])}>
                {`${formatDay(from, locale)} – ${formatDay(until, locale)}`}
              </TextLink>
            ),
          },
          { id: 'span', label: say(W.span), cell: ({ span }) => say(BULLETIN_SPANS_NAMED[span]) },
          {
            id: 'number',
            label: say(T.numberOf),
            cell: ({ number }) => (number === undefined ? '—' : tell(BULLETIN_NUMBER, { number })),
          },
          {
            id: 'stage',
            label: say(W.stage),
            cell: ({ stage }) => <Status tone={BULLETIN_TONES[stage]} word={say(BULLETIN_STAGES_NAMED[stage])} />,
          },
          { id: 'entries', label: say(W.entryCount), isNumber: true, cell: ({ entryCount }) => entryCount },
        ]}
      />
    </DeskPage>
  );
}
