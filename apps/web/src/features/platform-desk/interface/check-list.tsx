import { useState } from 'react';
import { CONFORMANCE_WORDS as W, STEPS_WRONG } from '#messages/ui/conformance.js';
import { WEBHOOK_WORDS } from '#messages/ui/webhooks.js';
import type { ConformanceCheckView } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Drawer } from '../../../kit/overlays/drawer.js';
import type { TableColumn } from '../../../kit/data/table.js';
import { Status } from '../../../kit/status/status.js';
import { fileName } from '../../../shared/connection/file-name.js';
import { save } from '../../../shared/connection/save.js';
import { instantText, tableText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ListTable, type Read } from '../../lists/list-table.js';
import { CheckSteps } from './check-steps.js';
import { dayAt } from '../../calendar/days.js';

type Row = ConformanceCheckView & { readonly id: string };
type Props = { readonly read: Read; readonly checks: readonly ConformanceCheckView[] };

/** The checks that were run, the last first; each opens with its steps and can be kept as a file. */
export function CheckList({ read, checks }: Props) {
  const { say, tell, locale } = useLanguage();
  const [openId, setOpenId] = useState<string>();
  const rows = checks.map((one) => ({ ...one, id: one.checkId }));
  const open = rows.find(({ id }) => id === openId);
  const columns: readonly TableColumn<Row>[] = [
    { id: 'at', label: say(W.at), isName: true, cell: ({ askedAt }) => tableText(askedAt) },
    {
      id: 'result',
      label: say(W.result),
      cell: ({ finishedAt, findings }) => {
        if (finishedAt === undefined) return <Status tone="now" word={say(W.running)} />;
        if (findings.length === 0) return <Status tone="neutral" word={say(W.away)} />;
        const wrong = findings.filter(({ right }) => !right).length;
        return (
          <Status tone={wrong === 0 ? 'lifted' : 'overdue'} word={tell(STEPS_WRONG, { wrong, of: findings.length })} />
        );
      },
    },
    { id: 'host', label: say(WEBHOOK_WORDS.host), cell: ({ host }) => host },
  ];
  const keep = ({ id: _, ...check }: Row): void =>
    save(
      new Blob([JSON.stringify(check, null, 2)], { type: 'application/json' }),
      fileName([say(W.file), check.host, dayAt(check.askedAt)], 'json'),
    );
  return (
    <>
      <ListTable
        label={say(W.earlier)}
        columns={columns}
        rows={rows}
        read={read}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
        onOpen={setOpenId}
      />
      <Drawer
        title={open ? instantText(open.askedAt, locale) : say(W.earlier)}
        isOpen={open !== undefined}
        onClose={() => setOpenId(undefined)}
      >
        {open && (
          <>
            <Button onPress={() => keep(open)}>{say(W.download)}</Button>
            <CheckSteps findings={open.findings} />
          </>
        )}
      </Drawer>
    </>
  );
}
