import { useQuery } from '@tanstack/react-query';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listFailedDeliveries } from '../../../client/sdk.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';

/** Notices that reached nobody. */
export function FailedPart() {
  const { path, say } = useHere();
  const read = useQuery(queryOf('listFailedDeliveries', listFailedDeliveries, { path }));
  return (
    <RowsPart
      title={W.failed}
      help={W.failedHelp}
      list={read}
      rows={(read.data?.items ?? []).map((row) => ({ ...row, id: row.deliveryId }))}
      none={W.noFailed}
      rowActs={({ deliveryId }) => [
        ['retryDelivery', { deliveryId }],
        ['closeDelivery', { deliveryId }],
      ]}
      columns={[
        { id: 'name', label: say(W.receiver), isName: true, cell: ({ name }) => name },
        { id: 'error', label: say(W.error), cell: ({ error }) => error },
      ]}
    />
  );
}
