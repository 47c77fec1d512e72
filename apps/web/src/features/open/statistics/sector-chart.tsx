import { useState } from 'react';
import { OPEN_RATING_WORDS as R } from '#messages/ui/open-ratings.js';
import { STATISTICS_WORDS as S } from '#messages/ui/statistics.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { Table } from '../../../kit/data/table.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Bars } from '../../statistics/charts.js';

type Cell = { readonly key: string; readonly name: string; readonly count: number | undefined };
type Props = {
  readonly title: string;
  readonly head: string;
  readonly unit: string;
  readonly cells: readonly Cell[];
};

/** Bars, or the same as a table; what is of too few says so, and has no bar that would tell. */
export function SectorChart({ title, head, unit, cells }: Props) {
  const { say, locale } = useLanguage();
  const [isTable, setTable] = useState(false);
  if (cells.length === 0) return null;
  const text = (count: number | undefined): string =>
    count === undefined ? say(R.tooFew) : count.toLocaleString(locale);
  return (
    <Card
      title={title}
      beside={
        <Button size="small" kind="quiet" onPress={() => setTable(!isTable)}>
          {say(isTable ? S.asChart : S.asTable)}
        </Button>
      }
    >
      {isTable ? (
        <Table
          label={title}
          rows={cells.map((cell) => ({ ...cell, id: cell.key }))}
          columns={[
            { id: 'name', label: head, isName: true, cell: ({ name }) => name },
            { id: 'count', label: unit, isNumber: true, cell: ({ count }) => text(count) },
          ]}
        />
      ) : (
        <Bars
          label={title}
          bars={cells.map(({ key, name, count }) => ({ id: key, name, value: count ?? 0, text: text(count) }))}
        />
      )}
    </Card>
  );
}
