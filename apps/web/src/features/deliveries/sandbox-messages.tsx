import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SANDBOX_CHANNELS, SANDBOX_WORDS as W } from '#messages/ui/sandbox.js';
import { listSandboxMessages } from '../../client/sdk.gen.js';
import type { SandboxMessageView } from '../../client/types.gen.js';
import { Copyable } from '../../kit/actions/copyable.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Drawer } from '../../kit/overlays/drawer.js';
import { pagesOf } from '../../shared/desk/pages.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';

type Row = SandboxMessageView & { readonly id: string };

/** What a sandbox would have sent, with its text. */
export function SandboxMessages() {
  const { say, locale } = useLanguage();
  const [openId, setOpenId] = useState<string>();
  const list = useInfiniteQuery(
    pagesOf('listSandboxMessages', (query, signal) => listSandboxMessages({ query, signal })),
  );
  const rows = (list.data ?? []).map((one) => ({ ...one, id: one.keptId }));
  const open = rows.find(({ id }) => id === openId);
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'what',
      label: say(W.what),
      isName: true,
      cell: ({ subject, text, to }) => <TwoLines isStacked first={subject ?? text.slice(0, 40)} second={to} />,
    },
    { id: 'channel', label: say(W.channel), cell: ({ channel }) => say(SANDBOX_CHANNELS[channel]) },
    { id: 'at', label: say(W.at), cell: ({ at }) => tableText(at) },
  ];
  return (
    <div className={s.stack}>
      <h2>{say(W.kept)}</h2>
      <ListTable
        label={say(W.kept)}
        caption={say(W.keptHelp)}
        columns={columns}
        rows={rows}
        read={list}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
        onOpen={setOpenId}
      />
      <Drawer title={open?.subject ?? say(W.kept)} isOpen={open !== undefined} onClose={() => setOpenId(undefined)}>
        {open && (
          <div className={s.stack}>
            <Copyable name={say(W.to)} text={open.to} />
            <p className={s.text}>{open.text}</p>
          </div>
        )}
      </Drawer>
    </div>
  );
}
