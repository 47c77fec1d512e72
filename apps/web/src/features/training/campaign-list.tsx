import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { CAMPAIGN_STAGES_NAMED } from '#messages/training/words.js';
import { TRAINING_PAGE as W } from '#messages/ui/training.js';
import { listCampaigns } from '../../client/sdk.gen.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useHere } from '../administration/use-here.js';
import { ActLinks } from '../lists/act-links.js';
import { ListTable } from '../lists/list-table.js';
import s from '../registers/registers.module.css';
import { CAMPAIGN_TONES } from './tones.js';

/** Campaigns as the staff keeps them: what everybody reads, and what can be done. */
export function CampaignList() {
  const { say, path, locale } = useHere();
  const read = useQuery(queryOf('listCampaigns', listCampaigns, { path }));
  return (
    <section className={s.stack}>
      <h2>{say(W.campaigns)}</h2>
      <div>
        <ActLinks acts={['publishCampaign']} isButton />
      </div>
      <ListTable
        label={say(W.campaigns)}
        read={read}
        rows={(read.data?.items ?? []).map((one) => ({ ...one, id: one.campaignId }))}
        none={{ title: say(W.noCampaigns), help: say(W.noCampaignsHelp) }}
        columns={[
          { id: 'title', label: say(W.campaigns), isName: true, cell: ({ title }) => title[locale] },
          {
            id: 'days',
            label: say(W.from),
            cell: ({ from, until }) => `${formatDay(from, locale)} – ${formatDay(until, locale)}`,
          },
          {
            id: 'state',
            label: say(W.state),
            cell: ({ stage }) => <Status tone={CAMPAIGN_TONES[stage]} word={say(CAMPAIGN_STAGES_NAMED[stage])} />,
          },
          {
            id: 'acts',
            label: say(DESK_REGISTERS.acts),
            cell: ({ campaignId, stage }) =>
              stage === 'coming' || stage === 'running' ? (
                <ActLinks acts={['cancelCampaign']} ids={{ campaignId }} />
              ) : null,
          },
        ]}
      />
    </section>
  );
}
