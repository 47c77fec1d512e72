import { useDesk } from '../../shared/desk/use-desk.js';
import type { Cluster } from './clusters-of.js';
import s from './clusters.module.css';

type Props = {
  readonly cluster: Cluster;
  readonly name: string;
  readonly numberOf: (disputeId: string) => string;
};
const SIZE = 240;
const DOT = 14;

/** The disputes of a cluster on a circle, by the numbers that they have in the table, with a line for each tie. */
export function ClusterDrawn({ cluster: { disputeIds, ties }, name, numberOf }: Props) {
  const { to } = useDesk();
  const placeOf = (id: string) => {
    const turn = (disputeIds.indexOf(id) / disputeIds.length) * 2 * Math.PI - Math.PI / 2;
    const far = SIZE / 2 - DOT - 4;
    return { x: SIZE / 2 + far * Math.cos(turn), y: SIZE / 2 + far * Math.sin(turn) };
  };
  return (
    <svg className={s.drawn} viewBox={`0 0 ${SIZE} ${SIZE}`} role="group" aria-label={name}>
      {ties.map(({ one, other, codes }) => {
        const [from, until] = [placeOf(one), placeOf(other)];
        return (
          <line
            key={`${one} ${other}`}
            aria-hidden
            x1={from.x}
            y1={from.y}
            x2={until.x}
            y2={until.y}
            strokeWidth={codes.length + 1}
          />
        );
      })}
      {disputeIds.map((id, at) => {
        const { x, y } = placeOf(id);
        return (
          <a key={id} href={to(['disputes', id])} aria-label={`${at + 1} ${numberOf(id)}`}>
            <title>{numberOf(id)}</title>
            <circle cx={x} cy={y} r={DOT} />
            <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
              {at + 1}
            </text>
          </a>
        );
      })}
    </svg>
  );
}
