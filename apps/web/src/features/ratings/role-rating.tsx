import { formatDay } from '#messages/format.js';
import { GRADE_NAMES } from '#messages/rating/words.js';
import { RATINGS_WORDS as W } from '#messages/ui/desk-ratings.js';
import type { RoleRatingView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Table, type TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ActLinks } from '../lists/act-links.js';
import { byWeight, numberIn, partOf, pointsText, textIn } from './loose.js';

type Row = { readonly id: string; readonly point: unknown };
type Props = { readonly memberId: string; readonly rated: RoleRatingView };

/** How a grade comes about: from where all stand, fact by fact, each by its rule, to the score. */
export function RoleRating({ memberId, rated }: Props) {
  const { say, locale } = useLanguage();
  const { name, grade, gradeByThisDay, score, base, sample, proposal, points } = rated;
  const { to } = useDesk();
  const gradeText = (one: string | undefined): string =>
    one === undefined ? say(W.noGrade) : `${one} · ${wordOf(GRADE_NAMES, one, locale)}`;
  const dayIn = (of: unknown, key: string): string => {
    const day = textIn(of, key);
    return day === undefined ? '—' : formatDay(day, locale);
  };
  const facts = [
    { name: say(W.grade), value: gradeText(grade) },
    { name: say(W.gradeByThisDay), value: gradeText(gradeByThisDay) },
    { name: say(W.base), value: pointsText(base) },
    { name: say(W.score), value: pointsText(score) },
    { name: say(W.factCount), value: numberIn(sample, 'facts') },
    { name: say(W.others), value: numberIn(sample, 'counterparties') },
    ...(proposal ? [{ name: say(W.proposal), value: gradeText(textIn(proposal, 'to')) }] : []),
  ];
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'fact',
      label: say(W.fact),
      isName: true,
      cell: ({ point }) => <TwoLines isStacked first={textIn(point, 'name')} second={dayIn(point, 'on')} />,
    },
    {
      id: 'dispute',
      label: say(W.dispute),
      cell: ({ point }) => {
        const disputeId = textIn(point, 'disputeId');
        if (disputeId === undefined) return say(W.stored);
        return <TextLink href={to(['disputes', disputeId])}>{say(W.openDispute)}</TextLink>;
      },
    },
    {
      id: 'rule',
      label: say(W.rule),
      cell: ({ point }) => (
        <TwoLines
          isStacked
          first={textIn(partOf(point, 'rule'), 'clause') ?? '—'}
          second={textIn(point, 'className')}
        />
      ),
    },
    { id: 'standing', label: say(W.standing), cell: ({ point }) => textIn(point, 'standingName') },
    {
      id: 'moves',
      label: say(W.moves),
      isNumber: true,
      cell: ({ point }) => pointsText(numberIn(point, 'contribution')),
    },
    { id: 'expires', label: say(W.expires), cell: ({ point }) => dayIn(point, 'expiresOn') },
  ];
  const rows = byWeight(points).map((point) => ({ id: textIn(point, 'factId') ?? '', point }));
  return (
    <Card title={name} beside={proposal && <ActLinks acts={['noticeGrade']} ids={{ memberId }} isButton />}>
      <DescriptionList facts={facts} />
      <Table label={name} columns={columns} rows={rows} empty={<EmptyState title={say(W.noFacts)} />} />
    </Card>
  );
}
