import { GRADE_AND_SCORE, PARTY_GRADE as W, REPAIR_FROM } from '#messages/ui/party-grade.js';
import { RATINGS_WORDS } from '#messages/ui/desk-ratings.js';
import type { RoleRatingView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Table, type TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { byWeight, numberIn, partOf, pointsText, textIn } from '../ratings/loose.js';
import { OBJECTED } from '../ratings/objected.js';
import { SayIt } from './say-it.js';
import s from './grade.module.css';

type Row = { readonly id: string; readonly point: unknown };
type Props = { readonly memberId: string; readonly rated: RoleRatingView; readonly on: string };
const REPAIRED = {
  asked: ['due', W.repairAsked],
  approved: ['lifted', W.repaired],
  refused: ['neutral', W.repairRefused],
} as const;
const known = <T extends object>(of: T, name: string): T[keyof T] | undefined =>
  Object.hasOwn(of, name) ? of[name as keyof T] : undefined;

/** Each fact with what it moves, what there would be without it and after a repair, and what can be done about it. */
export function OwnFacts({ memberId, rated, on }: Props) {
  const { say, tell } = useLanguage();
  const { to } = useDesk();
  const actsOf = ({ id, point }: Row) => {
    const about = textIn(point, 'name') ?? '';
    const objected = known(OBJECTED, textIn(point, 'objection') ?? '');
    const repaired = known(REPAIRED, textIn(point, 'repair') ?? '');
    const from = textIn(point, 'repairFrom');
    const isOpen = objected !== undefined || textIn(point, 'standing') === 'counts';
    if (!isOpen && !repaired && from === undefined) return '—';
    return (
      <div className={s.acts}>
        {objected && <Status tone={objected[0]} word={say(objected[1])} />}
        {!objected && textIn(point, 'standing') === 'counts' && (
          <SayIt kind="contest" memberId={memberId} factId={id} about={about} />
        )}
        {repaired && <Status tone={repaired[0]} word={say(repaired[1])} />}
        {!repaired && from !== undefined && from <= on && (
          <SayIt kind="repair" memberId={memberId} factId={id} about={about} />
        )}
        {!repaired && from !== undefined && from > on && (
          <span className={s.quiet}>{tell(REPAIR_FROM, { day: from })}</span>
        )}
      </div>
    );
  };
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'fact',
      label: say(RATINGS_WORDS.fact),
      isName: true,
      width: 220,
      cell: ({ point }) => {
        const disputeId = textIn(point, 'disputeId');
        const name = textIn(point, 'name') ?? '';
        const first = disputeId === undefined ? name : <TextLink href={to(['disputes', disputeId])}>{name}</TextLink>;
        return (
          <div className={s.fact}>
            {first}
            <small>{joined(textIn(point, 'on'), textIn(point, 'standingName'))}</small>
          </div>
        );
      },
    },
    {
      id: 'rule',
      label: say(RATINGS_WORDS.rule),
      width: 110,
      cell: ({ point }) => (
        <TwoLines
          isStacked
          first={textIn(partOf(point, 'rule'), 'clause') ?? '—'}
          second={textIn(point, 'className')}
        />
      ),
    },
    {
      id: 'moves',
      label: say(W.moves),
      isNumber: true,
      cell: ({ point }) => pointsText(numberIn(point, 'contribution')),
    },
    {
      id: 'without',
      label: say(W.without),
      isNumber: true,
      cell: ({ point }) => pointsText(rated.score - (numberIn(point, 'contribution') ?? 0)),
    },
    {
      id: 'repaired',
      label: say(W.ifRepaired),
      isNumber: true,
      cell: ({ point }) => {
        const then = partOf(point, 'ifRepaired');
        const score = numberIn(then, 'score');
        const grade = textIn(then, 'grade');
        if (score === undefined) return '—';
        return grade === undefined ? pointsText(score) : tell(GRADE_AND_SCORE, { grade, score: pointsText(score) });
      },
    },
    {
      id: 'until',
      label: say(W.until),
      width: 110,
      cell: ({ point }) => textIn(point, 'fadesOn') ?? textIn(point, 'expiresOn') ?? '—',
    },
    { id: 'acts', label: say(W.acts), width: 190, cell: actsOf },
  ];
  const rows = byWeight(rated.points).map((point): Row => ({ id: textIn(point, 'factId') ?? '', point }));
  return (
    <Table
      label={`${rated.name} · ${say(W.facts)}`}
      columns={columns}
      rows={rows}
      empty={<EmptyState title={say(RATINGS_WORDS.noFacts)} />}
    />
  );
}
