import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { REWARD_STAGES_NAMED, YUAN } from '#messages/reward/words.js';
import { DESK_REWARD_WORDS as W } from '#messages/ui/desk-rewards.js';
import { listRewards } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ListTable } from '../lists/list-table.js';
import { Stack } from '../registers/stack.js';
import { REWARD_TONES } from './tones.js';

/** Rewards for tips, the newest first, and what is left of the budget. */
export function RewardsPage() {
  const { say, tell, locale } = useLanguage();
  const { to, office } = useDesk();
  const read = useQuery(queryOf('listRewards', listRewards, {}));
  const budget = read.data?.budget;
  const day = (value: string | undefined) => (value === undefined ? '—' : formatDay(value, locale));
  return (
    <DeskPage title={say(W.title)} beside={<TextLink href={to(['rules'])}>{say(W.rules)}</TextLink>}>
      <Stack label={say(W.title)}>
        {read.data && (
          <Card title={say(W.budget)}>
            {budget ? (
              <DescriptionList
                facts={[
                  { name: say(W.period), value: formatDay(budget.from, locale) },
                  { name: say(W.budget), value: tell(YUAN, { sum: budget.budget }) },
                  { name: say(W.left), value: tell(YUAN, { sum: budget.budget - budget.spent }) },
                ]}
              />
            ) : (
              <p>{say(W.noRules)}</p>
            )}
          </Card>
        )}
        <ListTable
          label={say(W.title)}
          caption={say(W.help)}
          read={read}
          rows={(read.data?.items ?? []).map((one) => ({ ...one, id: one.tipId }))}
          none={{ title: say(W.none), help: say(W.noneHelp) }}
          columns={[
            {
              id: 'at',
              label: say(W.proposed),
              isName: true,
              cell: ({ tipId, proposedAt }) =>
                office === 'case-manager' ? (
                  <TextLink href={to(['tips', tipId])}>{instantText(proposedAt, locale)}</TextLink>
                ) : (
                  instantText(proposedAt, locale)
                ),
            },
            {
              id: 'stage',
              label: say(W.stage),
              cell: ({ stage }) => <Status tone={REWARD_TONES[stage]} word={say(REWARD_STAGES_NAMED[stage])} />,
            },
            { id: 'grade', label: say(W.grade), cell: ({ grade }) => grade },
            { id: 'sum', label: say(W.sum), isNumber: true, cell: ({ sum }) => tell(YUAN, { sum }) },
            { id: 'until', label: say(W.claimUntil), cell: ({ claimUntil }) => day(claimUntil) },
            { id: 'paid', label: say(W.paidOn), cell: ({ paidOn }) => day(paidOn) },
          ]}
        />
      </Stack>
    </DeskPage>
  );
}
