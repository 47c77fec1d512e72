import { SIGNALS } from '#messages/signal/words.js';
import { DESK_CLUSTERS as W } from '#messages/ui/desk-clusters.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { useLanguage } from '../../shared/language/language.js';
import { DisputeName } from '../registers/dispute-name.js';
import type { Cluster, Tie } from './clusters-of.js';
import s from './clusters.module.css';

type Props = {
  readonly cluster: Cluster;
  readonly name: string;
  readonly numberOf: (disputeId: string) => string;
};

/** The same as it is drawn, for reading: each dispute, and to which others it is tied by what. */
export function ClusterTable({ cluster: { disputeIds, ties }, name, numberOf }: Props) {
  const { say } = useLanguage();
  const place = (id: string): number => disputeIds.indexOf(id) + 1;
  const tiesOf = (id: string): readonly (Tie & { readonly at: number })[] =>
    ties
      .filter(({ one, other }) => one === id || other === id)
      .map((tie) => ({ ...tie, at: place(tie.one === id ? tie.other : tie.one) }))
      .toSorted((a, b) => a.at - b.at);
  return (
    <div className={s.scroll} tabIndex={0} role="group" aria-label={name}>
      <table className={s.table}>
        <thead>
          <tr>
            <th scope="col">{say(W.place)}</th>
            <th scope="col">{say(DESK_REGISTERS.dispute)}</th>
            <th scope="col">{say(W.tied)}</th>
          </tr>
        </thead>
        <tbody>
          {disputeIds.map((id) => (
            <tr key={id}>
              <td>{place(id)}</td>
              <th scope="row">
                <DisputeName disputeId={id} number={numberOf(id)} />
              </th>
              <td>
                <ul>
                  {tiesOf(id).map(({ at, codes }) => (
                    <li key={at}>{`${at}: ${codes.map((code) => say(SIGNALS[code])).join(' · ')}`}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
