import { useQuery } from '@tanstack/react-query';
import { DESK_EXPORT_WORDS as W } from '#messages/ui/desk-exports.js';
import { listExports } from '../../../client/sdk.gen.js';
import { Card } from '../../../kit/data/card.js';
import { Wall } from '../../../kit/status/banner.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import { ExportForm } from './export-form.js';
import { ExportLine } from './export-line.js';
import s from '../desk.module.css';

/** Milliseconds between two looks while one is being made. */
const SOON = 3_000;

/** The dispute as a numbered, indexed bundle: asked for here, and fetched from here while it is kept. */
export function Exports() {
  const { say } = useLanguage();
  const { disputeId, view } = useCase();
  const read = useQuery({
    ...queryOf('listExports', listExports, { path: { disputeId } }),
    refetchInterval: ({ state: { data } }) => (data?.items.some(({ state }) => state === 'making') ? SOON : false),
  });
  return (
    <div className={s.stack}>
      <Wall title={say(W.about)}>
        <p>{say(W.aboutWhy)}</p>
      </Wall>
      {subjectsFor(view, 'AskForExport').length > 0 && (
        <Card title={say(W.ask)}>
          <ExportForm />
        </Card>
      )}
      <Card title={say(W.list)}>
        <Part read={read} lines={3} empty={say(W.none)} isEmpty={({ items }) => items.length === 0}>
          {({ items }) => (
            <ol className={s.lines}>
              {items.map((one) => (
                <li key={one.exportId}>
                  <ExportLine one={one} />
                </li>
              ))}
            </ol>
          )}
        </Part>
      </Card>
    </div>
  );
}
