import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { GRADE_NAMES } from '#messages/rating/words.js';
import { RATINGS_WORDS as W } from '#messages/ui/desk-ratings.js';
import { compareRatingRules } from '../../client/sdk.gen.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TextField } from '../../kit/fields/text-field.js';
import { FilterBar } from '../../kit/filters/filter-bar.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useFilters } from '../../shared/desk/search.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';
import { readAsked } from './asked.js';
import { listIn, numberIn, pointsText } from './loose.js';

type Row = { readonly id: string; readonly grade: string; readonly counts: readonly [unknown, unknown] };
const isTriple = (one: unknown): one is readonly [string, unknown, unknown] => Array.isArray(one) && one.length === 3;

/** How many would have which grade by one version of the rules and by another, and who would fare better or worse. */
export function Comparison() {
  const { say, locale } = useLanguage();
  const [asked, change] = useFilters(readAsked);
  const { one = '2027-01', two = '2027-07-proposal' } = asked;
  const [typed, setTyped] = useState({ one, two });
  const read = useQuery(queryOf('compareRatingRules', compareRatingRules, { query: { one, two } }));
  const rows = listIn(read.data, 'grades')
    .filter(isTriple)
    .map(([grade, before, after]) => ({ id: grade, grade, counts: [before, after] as const }));
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'grade',
      label: say(W.grade),
      isName: true,
      cell: ({ grade }) => (grade === 'none' ? say(W.noGrade) : wordOf(GRADE_NAMES, grade, locale)),
    },
    { id: 'one', label: one, isNumber: true, cell: ({ counts }) => String(counts[0]) },
    { id: 'two', label: two, isNumber: true, cell: ({ counts }) => String(counts[1]) },
  ];
  const facts = [
    { name: say(W.better), value: numberIn(read.data, 'better') },
    { name: say(W.worse), value: numberIn(read.data, 'worse') },
    { name: say(W.largestMove), value: pointsText(numberIn(read.data, 'largestMove')) },
    { name: say(W.medianMove), value: pointsText(numberIn(read.data, 'medianMove')) },
  ];
  return (
    <div className={s.stack}>
      <FilterBar onSearch={() => change(typed)} onReset={() => change({ one: undefined, two: undefined })}>
        <TextField label={say(W.one)} value={typed.one} onChange={(next) => setTyped({ ...typed, one: next })} />
        <TextField label={say(W.two)} value={typed.two} onChange={(next) => setTyped({ ...typed, two: next })} />
      </FilterBar>
      {read.data && <DescriptionList facts={facts} />}
      <ListTable
        label={say(W.comparison)}
        columns={columns}
        rows={rows}
        read={read}
        none={{ title: say(W.noFacts), help: say(W.findOneHelp) }}
      />
    </div>
  );
}
