import { useQueries } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { LINE_OF, PARTY_GRADE as W } from '#messages/ui/party-grade.js';
import { getRating } from '../../client/sdk.gen.js';
import { Table } from '../../kit/data/table.js';
import { queryOf } from '../../shared/desk/queries.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { pointsText } from '../ratings/loose.js';
import s from './grade.module.css';

/** The first days of months before a day, the oldest first, and the day itself. */
export const daysBefore = (on: string, months: number): readonly string[] => {
  const [year = 0, month = 1] = on.split('-').map(Number);
  const firsts = Array.from({ length: months }, (_, back) => new Date(Date.UTC(year, month - months + back, 1)));
  return [...firsts.map((day) => day.toISOString().slice(0, 10)).filter((day) => day < on), on];
};
const MONTHS = 7;
/** A score is told in thousandths of a point, of a hundred. */
const THOUSANDTHS = 1_000;
type Props = { readonly memberId: string; readonly on: string; readonly role: string };

/** How the score went over half a year, as a line from nought to a hundred, so that none looks steeper than it is, and as a table. */
export function ScoreLine({ memberId, on, role }: Props) {
  const { say, tell, locale } = useLanguage();
  const days = daysBefore(on, MONTHS);
  const reads = useQueries({
    queries: days.map((day) => queryOf('getRating', getRating, { path: { memberId }, query: { on: day } })),
  });
  const known = reads.flatMap(({ data }, index) => {
    const rated = data?.roles.find((one) => one.role === role);
    const day = days[index];
    return rated && day !== undefined ? [{ id: day, day, score: rated.score }] : [];
  });
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || known.length < 2) return null;
  const [begin, end] = [Date.parse(first.day), Date.parse(last.day)];
  const at = known.map(
    ({ day, score }) => `${((Date.parse(day) - begin) / (end - begin)) * 300},${100 - score / THOUSANDTHS}`,
  );
  return (
    <div>
      <div className={s.scale}>
        <div aria-hidden className={s.marks}>
          <span>100</span>
          <span>50</span>
          <span>0</span>
        </div>
        <svg
          className={s.line}
          viewBox="0 0 300 100"
          preserveAspectRatio="none"
          role="img"
          aria-label={tell(LINE_OF, { from: pointsText(first.score), to: pointsText(last.score) })}
        >
          {[0, 50, 100].map((y) => (
            <line key={y} x1="0" x2="300" y1={y} y2={y} />
          ))}
          <polyline points={at.join(' ')} />
        </svg>
        <div className={s.ends}>
          <span>{joined(first.day, pointsText(first.score))}</span>
          <span>{joined(last.day, pointsText(last.score))}</span>
        </div>
      </div>
      <details>
        <summary>{say(W.asTable)}</summary>
        <Table
          label={say(W.line)}
          rows={known}
          columns={[
            { id: 'day', label: say(W.day), isName: true, cell: ({ day }) => formatDay(day, locale) },
            { id: 'score', label: say(W.line), isNumber: true, cell: ({ score }) => pointsText(score) },
          ]}
        />
      </details>
    </div>
  );
}
