import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { COMPARISON_VIEWS_NAMED } from '#messages/service/exhibits.js';
import { AT_PLACE, EXHIBIT_WORDS as WORDS, VERSION_OF } from '#messages/ui/desk-evidence.js';
import { listComparisons } from '../../../client/sdk.gen.js';
import type { ComparisonRowView, ComparisonSeen, ExhibitBody, ExhibitPlaceBody } from '../../../client/types.gen.js';
import { Select } from '../../../kit/choices/select.js';
import { Card } from '../../../kit/data/card.js';
import { useLanguage } from '../../../shared/language/language.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useCase, useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import { clipTime } from '../../evidence/clip-times.js';
import { ComparisonActs, NewComparison } from './comparison/acts.js';
import { numberOf } from '../../evidence/number-of.js';
import s from '../desk.module.css';

type Exhibits = { readonly exhibits: readonly ExhibitBody[] };
type Shown = { readonly row: ComparisonRowView };

/** Comparisons element by element, row by row, with both sides and the panel: the newest version, and those before it. */
export function Comparisons({ exhibits }: Exhibits) {
  const { disputeId } = useCase();
  const { data } = useQuery(queryOf('listComparisons', listComparisons, { path: { disputeId } }));
  return (
    <>
      {data?.items.map((comparison) => (
        <div key={comparison.comparisonId} className={s.stack}>
          <Comparison comparison={comparison} exhibits={exhibits} />
          <ComparisonActs comparison={comparison} exhibits={exhibits} />
        </div>
      ))}
      {data && <NewComparison exhibits={exhibits} />}
    </>
  );
}

function Comparison({ comparison, exhibits }: Exhibits & { readonly comparison: ComparisonSeen }) {
  const { say, tell } = useLanguage();
  const short = useShort();
  const nameOf = useNames();
  const [chosen, setChosen] = useState<string>();
  const { versions, partyId } = comparison;
  const shown = versions.find((one) => String(one.version) === chosen) ?? versions[0];
  if (!shown) return null;
  const { version, filedAt, rows } = shown;
  const caption = tell(VERSION_OF, { version, whose: nameOf(partyId), at: short(filedAt) });
  return (
    <Card title={say(WORDS.comparisons)}>
      {versions.length > 1 && (
        <Select
          label={say(WORDS.version)}
          options={versions.map((one) => ({
            id: String(one.version),
            label: tell(VERSION_OF, { version: one.version, whose: nameOf(partyId), at: short(one.filedAt) }),
          }))}
          value={String(version)}
          onChange={(id) => setChosen(id ?? undefined)}
        />
      )}
      <div className={s.wideTable} tabIndex={0} role="group" aria-label={say(WORDS.comparisons)}>
        <table className={s.comparison}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {[WORDS.element, WORDS.original, WORDS.accused, WORDS.filerView, WORDS.otherView, WORDS.found].map(
                (name) => (
                  <th key={name.en} scope="col">
                    {say(name)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.rowId}>
                <th scope="row">{row.element ?? '—'}</th>
                <td data-label={say(WORDS.original)}>
                  <Place place={row.original} exhibits={exhibits} />
                </td>
                <td data-label={say(WORDS.accused)}>
                  <Place place={row.accused} exhibits={exhibits} />
                </td>
                <td data-label={say(WORDS.filerView)}>
                  <Said view={row.view} text={row.text} />
                </td>
                <td data-label={say(WORDS.otherView)}>
                  <Answers row={row} />
                </td>
                <td data-label={say(WORDS.found)}>
                  <Found row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Place({ place, exhibits }: Exhibits & { readonly place: ExhibitPlaceBody }) {
  const { tell } = useLanguage();
  const { evidenceId, page, second } = place;
  return (
    <>
      <b>{numberOf(exhibits, evidenceId)}</b>{' '}
      <small>{tell(AT_PLACE, { page, time: second === undefined ? undefined : clipTime(second) })}</small>
    </>
  );
}

function Said({ view, text }: { readonly view: ComparisonRowView['view']; readonly text?: string | undefined }) {
  const { say } = useLanguage();
  return (
    <>
      <b>{say(COMPARISON_VIEWS_NAMED[view])}</b>
      {text !== undefined && <small>{text}</small>}
    </>
  );
}

function Answers({ row }: Shown) {
  const { say } = useLanguage();
  const nameOf = useNames();
  if (row.answers.length === 0) return <small>{say(WORDS.unanswered)}</small>;
  return row.answers.map(({ partyId, view, text }) => (
    <p key={partyId}>
      <Said view={view} text={[nameOf(partyId), text].filter((part) => part !== undefined).join(' · ')} />
    </p>
  ));
}

function Found({ row: { found } }: Shown) {
  const { say } = useLanguage();
  return found ? <Said view={found.finding} text={found.reason} /> : <small>{say(WORDS.undecided)}</small>;
}
