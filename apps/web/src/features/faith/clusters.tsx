import { useQueries } from '@tanstack/react-query';
import { CLUSTER_OF, DESK_CLUSTERS as W } from '#messages/ui/desk-clusters.js';
import { getSignals } from '../../client/sdk.gen.js';
import type { SignalQueueLine } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { disputeQuery } from '../acts/choices/where.js';
import { ClusterDrawn } from './cluster-drawn.js';
import { clustersOf, LINKING } from './clusters-of.js';
import { ClusterTable } from './cluster-table.js';
import s from './clusters.module.css';

/** So many of the first lines are looked into: each is a read of its own. */
const MOST = 30;

/** Disputes that hang together by a file, an account, a right or a time: each group drawn, and told in a table. */
export function Clusters({ lines }: { readonly lines: readonly SignalQueueLine[] }) {
  const { say, tell } = useLanguage();
  const tied = lines.filter(({ codes }) => codes.some((code) => LINKING.some((one) => one === code))).slice(0, MOST);
  const reads = useQueries({
    queries: tied.map(({ disputeId }) => queryOf('getSignals', getSignals, { path: { disputeId } })),
  });
  const clusters = clustersOf(
    tied.flatMap(({ disputeId }, at) => {
      const { signals } = reads[at]?.data ?? {};
      return signals ? [{ disputeId, signals }] : [];
    }),
  );
  const known = new Map(lines.map(({ disputeId, number }) => [disputeId, number]));
  const unknown = clusters.flatMap(({ disputeIds }) => disputeIds.filter((id) => known.get(id) === undefined));
  const others = useQueries({ queries: unknown.map(disputeQuery) });
  const numberOf = (id: string): string => {
    const read = others[unknown.indexOf(id)];
    return known.get(id) ?? read?.data?.view.number ?? say(read?.isError === true ? W.another : W.looking);
  };
  return (
    <Card title={say(W.clusters)}>
      <p className={s.note}>{say(W.note)}</p>
      {clusters.length === 0 && (
        <p className={s.note}>{say(reads.some(({ isPending }) => isPending) ? W.looking : W.none)}</p>
      )}
      {clusters.map((cluster, at) => {
        const name = tell(CLUSTER_OF, { number: at + 1, count: cluster.disputeIds.length });
        return (
          <section key={cluster.disputeIds.join()} className={s.cluster}>
            <h4>{name}</h4>
            <div className={s.beside}>
              <ClusterDrawn cluster={cluster} name={name} numberOf={numberOf} />
              <ClusterTable cluster={cluster} name={name} numberOf={numberOf} />
            </div>
          </section>
        );
      })}
    </Card>
  );
}
