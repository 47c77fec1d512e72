import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { IMPORT_KIND_NAMES } from '#messages/import/kinds.js';
import { IMPORT_COUNTS, IMPORT_WORDS as W } from '#messages/ui/desk-imports.js';
import { getImport, getImportResult } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { Banner } from '../../kit/status/banner.js';
import { ProgressBar } from '../../kit/status/progress-bar.js';
import { forget, queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import type { Kind } from './send-file.js';
import { useDownload } from './use-download.js';
import s from './imports.module.css';

const SOON = 1_000;

type Props = { readonly importId: string; readonly onNext: () => void };

/** How far an import is, and what came of it. */
export function RunningImport({ importId, onNext }: Props) {
  const { say, tell } = useLanguage();
  const asked = useQuery({
    ...queryOf('getImport', getImport, { path: { importId } }),
    refetchInterval: ({ state }) => (state.data?.finishedAt === undefined ? SOON : false),
  });
  const result = useResult(importId, asked.data?.kind);
  const { data } = asked;
  const { made = 0, changed = 0, there = 0, refused = 0 } = data?.outcomes ?? {};
  const done = made + changed + there + refused;
  const isFinished = data?.finishedAt !== undefined;
  useEffect(() => {
    if (isFinished) void forget('listImports');
  }, [isFinished]);
  const what = data ? ` · ${say(IMPORT_KIND_NAMES[data.kind as Kind])}` : '';
  return (
    <Card title={`${say(isFinished ? W.done : W.running)}${what}`}>
      <div className={s.stack}>
        <TroubleBanner trouble={troubleOf(asked.error)} again={() => void asked.refetch()} />
        <ProgressBar label={say(W.running)} share={data ? (isFinished ? 1 : done / data.rowCount) : 0} isBare />
        <p role="status" className={s.help}>
          {tell(IMPORT_COUNTS, { made, changed, there, refused })}
        </p>
        {!isFinished && <p className={s.quiet}>{say(W.runningHelp)}</p>}
        {isFinished && refused > 0 && <Banner tone="due" title={say(W.refusedSome)} />}
        {isFinished && (
          <div className={s.acts}>
            <Button kind="primary" isPending={result.isPending} onPress={result.start}>
              {say(W.download)}
            </Button>
            <Button onPress={onNext}>{say(W.next)}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}

/** The result of an import, to be taken away. */
export const useResult = (importId: string, kind = 'import') =>
  useDownload(() => getImportResult({ path: { importId }, parseAs: 'blob' }), `parley-${kind}-result.csv`);
