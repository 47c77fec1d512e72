import { useQuery } from '@tanstack/react-query';
import { Download, Printer } from 'lucide-react';
import { LOSS_FIGURES } from '#messages/measures/loss.js';
import { LOSS_WORDS as W, MINUTES_DOWN } from '#messages/ui/desk-losses.js';
import { getLossWorksheet } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Table } from '../../../kit/data/table.js';
import { toastFault } from '../../../kit/overlays/toast.js';
import { fileName } from '../../../shared/connection/file-name.js';
import { replyOf } from '../../../shared/connection/reply.js';
import { save } from '../../../shared/connection/save.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { Part } from '../part.js';
import { useCase, useSubjectName } from '../use-case.js';
import { lossValue } from './loss-value.js';
import s from '../desk.module.css';

/** As the API answers it; its description leaves it open. */
type Sheet = {
  readonly dates: readonly { readonly pair: string; readonly minutesDown: number }[];
  readonly figures: readonly {
    readonly figure: string;
    readonly value: number;
    readonly unit: string;
    readonly from?: string;
    readonly until?: string;
    readonly source: string;
  }[];
  readonly note: Readonly<Record<'zh-CN' | 'en', string>>;
};

/** One worksheet: the record’s own times with their sum, and beside them what the merchant stated, which nobody adds up. */
export function LossSheet({ worksheetId }: { readonly worksheetId: string }) {
  const { say, tell, locale } = useLanguage();
  const { disputeId, view } = useCase();
  const nameOf = useSubjectName();
  const path = { disputeId, worksheetId };
  const read = useQuery(queryOf('getLossWorksheet', getLossWorksheet, { path }));
  const take = async (): Promise<void> => {
    const reply = await replyOf(() => getLossWorksheet({ path, query: { format: 'csv' }, parseAs: 'blob' }));
    if (!reply.ok) return toastFault(reply.trouble.problem?.title ?? say(W.notTaken));
    save(reply.data as unknown as Blob, fileName([view.number, say(W.file)], 'csv'));
  };
  return (
    <Part read={read}>
      {(data) => {
        const { dates, figures, note } = data as unknown as Sheet;
        const down = dates.map((one) => ({ id: one.pair, name: nameOf(one.pair), minutes: one.minutesDown }));
        const minutes = down.reduce((sum, one) => sum + one.minutes, 0);
        const all = { id: 'all', name: say(W.allDown), minutes };
        return (
          <div className={s.stack}>
            <p className={s.quiet}>{note[locale]}</p>
            <Table
              label={say(W.dates)}
              rows={down.length > 1 ? [...down, all] : down}
              columns={[
                { id: 'item', label: say(W.item), isName: true, cell: ({ name }) => name },
                { id: 'down', label: say(W.down), cell: (one) => tell(MINUTES_DOWN, { minutes: one.minutes }) },
              ]}
            />
            {figures.length === 0 && <p className={s.quiet}>{say(W.noFigures)}</p>}
            {figures.length > 0 && (
              <Table
                label={say(W.figures)}
                rows={figures.map((one, at) => ({ ...one, id: String(at) }))}
                columns={[
                  {
                    id: 'what',
                    label: say(W.figure),
                    isName: true,
                    cell: ({ figure }) => wordOf(LOSS_FIGURES, figure, locale),
                  },
                  { id: 'value', label: say(W.value), cell: (one) => lossValue(one, locale) },
                  {
                    id: 'days',
                    label: say(W.period),
                    cell: ({ from, until }) => [from, until].filter((day) => day !== undefined).join(' — ') || '—',
                  },
                  { id: 'source', label: say(W.source), cell: ({ source }) => source },
                ]}
              />
            )}
            <span className={s.row} data-noprint>
              <Button size="small" icon={<Download size={14} aria-hidden />} onPress={() => void take()}>
                {say(W.csv)}
              </Button>
              <Button size="small" icon={<Printer size={14} aria-hidden />} onPress={() => window.print()}>
                {say(W.print)}
              </Button>
            </span>
          </div>
        );
      }}
    </Part>
  );
}
