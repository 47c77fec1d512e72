import { useQuery } from '@tanstack/react-query';
import { LOG_HEAD_WORDS as W } from '#messages/ui/log-heads.js';
import { listLogHeads } from '../../../client/sdk.gen.js';
import { Copyable } from '../../../kit/actions/copyable.js';
import { Table } from '../../../kit/data/table.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';

/** What the log was on each day, to be saved, and how to check it later. */
export function LogHeadsPage() {
  const { say } = useLanguage();
  const { association } = useOpen();
  const path = { associationId: association.associationId };
  const { data, error, isPending, refetch } = useQuery(queryOf('listLogHeads', listLogHeads, { path }));
  const at = `/v1/associations/${association.associationId}`;
  return (
    <OpenPage title={say(W.title)} lead={say(W.lead)}>
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      {isPending && <Skeleton lines={8} />}
      {data && (
        <Table
          label={say(W.title)}
          rows={data.items.map((one) => ({ ...one, id: one.head.day }))}
          empty={<EmptyState title={say(W.none)}>{say(W.noneHelp)}</EmptyState>}
          columns={[
            { id: 'day', label: say(W.day), isName: true, width: 110, cell: ({ head }) => head.day },
            { id: 'sha256', label: say(W.sha256), cell: ({ head }) => <span className={s.hash}>{head.sha256}</span> },
            {
              id: 'timestamp',
              label: say(W.timestamp),
              cell: ({ timestamp }) => timestamp?.authority ?? say(W.notYet),
            },
            {
              id: 'save',
              label: say(W.file),
              cell: ({ head }) => (
                <a href={`${at}/log-heads?from=${head.day}`} download={`log-head-${head.day}.json`}>
                  {say(W.save)}
                </a>
              ),
            },
          ]}
        />
      )}
      <h2>{say(W.how)}</h2>
      <p>{say(W.howCommand)}</p>
      <Copyable name={say(W.how)} text={`npm run parley -- log check-head log-head.json --site ${location.origin}`} />
      <p>{say(W.howSigned)}</p>
      <p className={s.basis}>{say(W.limits)}</p>
      <ul className={s.tags}>
        <li>
          <a href={`${at}/log-heads`}>{say(W.all)}</a>
        </li>
        <li>
          <a href={`${at}/answer-keys`}>{say(W.keys)}</a>
        </li>
      </ul>
    </OpenPage>
  );
}
