import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { inBrackets } from '#messages/in-brackets.js';
import type { Locale } from '#messages/locale.js';
import { GRADE_NAMES } from '#messages/rating/words.js';
import { NOT_IN_FORCE, RATINGS_WORDS as W, RULES_SINCE } from '#messages/ui/desk-ratings.js';
import { compareRatingRules } from '../../client/sdk.gen.js';
import { Select } from '../../kit/choices/select.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import type { TableColumn } from '../../kit/data/table.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useFilters } from '../../shared/desk/search.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';
import { readAsked } from './asked.js';
import { listIn, numberIn, pointsText, textIn } from './loose.js';

type Row = { readonly id: string; readonly grade: string; readonly counts: readonly [unknown, unknown] };
const isTriple = (one: unknown): one is readonly [string, unknown, unknown] => Array.isArray(one) && one.length === 3;

/** A version is named by its month, with a mark where it was never in force here: 2027-07（未施行）. */
const calledBy = (version: string, isInForce: boolean, locale: Locale): string =>
  isInForce ? version : `${version}${inBrackets(NOT_IN_FORCE[locale], locale)}`;

/** How many would have which grade by one version of the rules and by another, and who would fare better or worse. */
export function Comparison() {
  const { say, tell, locale } = useLanguage();
  const [asked, change] = useFilters(readAsked);
  const query = {
    ...(asked.one !== undefined && { one: asked.one }),
    ...(asked.two !== undefined && { two: asked.two }),
  };
  const read = useQuery({
    ...queryOf('compareRatingRules', compareRatingRules, { query }),
    placeholderData: keepPreviousData,
  });
  const [one, two] = listIn(read.data, 'versions').map(String);
  const versions = listIn(read.data, 'comparable').map((each) => {
    const day = textIn(each, 'inForceFrom');
    const help = day === undefined ? say(W.proposed) : tell(RULES_SINCE, { day: formatDay(day, locale) });
    const id = textIn(each, 'version') ?? '';
    return { id, label: calledBy(id, day !== undefined, locale), help };
  });
  const labelOf = (version = ''): string => versions.find(({ id }) => id === version)?.label ?? version;
  const rows = listIn(read.data, 'grades')
    .filter(isTriple)
    .map(([grade, before, after]) => ({ id: grade, grade, counts: [before, after] as const }));
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'grade',
      label: say(W.gradeBy),
      isName: true,
      cell: ({ grade }) => (grade === 'none' ? say(W.noGrade) : wordOf(GRADE_NAMES, grade, locale)),
    },
    { id: 'one', label: labelOf(one), isNumber: true, cell: ({ counts }) => String(counts[0]) },
    { id: 'two', label: labelOf(two), isNumber: true, cell: ({ counts }) => String(counts[1]) },
  ];
  const facts = [
    { name: say(W.better), value: numberIn(read.data, 'better') },
    { name: say(W.worse), value: numberIn(read.data, 'worse') },
    { name: say(W.largestMove), value: pointsText(numberIn(read.data, 'largestMove')) },
    { name: say(W.medianMove), value: pointsText(numberIn(read.data, 'medianMove')) },
  ];
  return (
    <div className={s.stack}>
      <p className={s.help}>{say(W.comparisonHelp)}</p>
      <div className={s.filters}>
        <Select
          label={say(W.one)}
          options={versions}
          value={one ?? null}
          onChange={(id) => change({ one: id ?? undefined })}
        />
        <Select
          label={say(W.two)}
          options={versions}
          value={two ?? null}
          onChange={(id) => change({ two: id ?? undefined })}
        />
      </div>
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
