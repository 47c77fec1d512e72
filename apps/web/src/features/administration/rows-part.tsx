import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { KIT_WORDS } from '#messages/ui/kit.js';
import type { Words } from '#messages/locale.js';
import { ADMINISTRATION_WORDS as W, PAGE } from '#messages/ui/desk-administration.js';
import { IconButton } from '../../kit/actions/icon-button.js';
import { DescriptionList, type Fact } from '../../kit/data/description-list.js';
import { Table, type TableColumn } from '../../kit/data/table.js';
import { TableFrame } from '../../kit/data/table-frame.js';
import { Drawer } from '../../kit/overlays/drawer.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import type { Turning } from '../../shared/desk/use-turns.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { ActLinks } from '../lists/act-links.js';
import s from './administration.module.css';
import { doableBy, type Doable } from '../acts/offices-of.js';

type Reading = { readonly isPending: boolean; readonly error: unknown; readonly refetch: () => unknown };
type Props<R> = {
  readonly title: Words;
  /** What this list is for, in a sentence. */
  readonly help?: Words;
  readonly list: Reading;
  readonly rows: readonly R[];
  readonly columns: readonly TableColumn<R>[];
  readonly turning?: Turning;
  readonly filters?: ReactNode;
  readonly isFiltered?: boolean;
  /** What is done with no row yet. */
  readonly acts?: readonly Doable[];
  /** What is done with one row: beside it, or in its drawer where it has one. */
  readonly rowActs?: (row: R) => readonly Doable[];
  readonly look?: { readonly title: (row: R) => string; readonly facts: (row: R) => readonly Fact[] };
  readonly none: Words;
  readonly noneHelp?: Words;
};

/** One list: its filters, its table with what may be done, and a closer look at a row. */
export function RowsPart<R extends { readonly id: string }>(props: Props<R>) {
  const { title, help, list, rows, columns, turning, filters, acts = [], rowActs, look } = props;
  const { say } = useLanguage();
  const { office } = useDesk();
  const [openedId, setOpenedId] = useState<string>();
  const opened = look && rows.find(({ id }) => id === openedId);
  const doable = (row: R): readonly Doable[] => doableBy(office, rowActs?.(row) ?? []);
  const beside: TableColumn<R> = {
    id: 'acts',
    label: say(W.acts),
    cell: (row) => <ActLinks acts={doable(row)} />,
  };
  const shown = look === undefined && rows.some((row) => doable(row).length > 0) ? [...columns, beside] : columns;
  const turns = turning !== undefined && (turning.onBack !== undefined || turning.onNext !== undefined);
  return (
    <section className={s.part} aria-label={say(title)}>
      {help && <p className={s.help}>{say(help)}</p>}
      {filters}
      <TroubleBanner trouble={troubleOf(list.error)} again={() => void list.refetch()} />
      <TableFrame
        total={rows.length}
        tools={<ActLinks isButton acts={acts} />}
        pages={turns ? <Turns turning={turning} /> : undefined}
      >
        <Table
          label={say(title)}
          columns={shown}
          rows={rows}
          isLoading={list.isPending}
          {...(look && { onOpen: setOpenedId })}
          empty={<Nothing {...props} />}
        />
      </TableFrame>
      <Drawer
        title={opened && look ? look.title(opened) : ''}
        isOpen={opened !== undefined}
        onClose={() => setOpenedId(undefined)}
        footer={opened && doable(opened).length > 0 ? <ActLinks isButton acts={doable(opened)} /> : undefined}
      >
        {opened && look && <DescriptionList facts={look.facts(opened)} />}
      </Drawer>
    </section>
  );
}

type Empty = Pick<Props<never>, 'none' | 'noneHelp' | 'isFiltered'> & { readonly list: Reading };
function Nothing({ none, noneHelp, isFiltered = false, list }: Empty) {
  const { say } = useLanguage();
  // what could not be read is not empty: the banner above says so
  if (list.error !== null) return <EmptyState title={say(W.notRead)} />;
  if (isFiltered)
    return (
      <EmptyState title={say(W.noneFits)}>
        <p>{say(W.noneFitsHelp)}</p>
      </EmptyState>
    );
  return <EmptyState title={say(none)}>{noneHelp && <p>{say(noneHelp)}</p>}</EmptyState>;
}

function Turns({ turning: { page, onBack, onNext } }: { readonly turning: Turning }) {
  const { say, tell } = useLanguage();
  return (
    <nav className={s.turn} aria-label={say(KIT_WORDS.pages)}>
      <IconButton
        label={say(KIT_WORDS.previous)}
        icon={<ChevronLeft size={16} aria-hidden />}
        isDisabled={onBack === undefined}
        onPress={() => onBack?.()}
      />
      <span aria-current="page">{tell(PAGE, { page })}</span>
      <IconButton
        label={say(KIT_WORDS.next)}
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={onNext === undefined}
        onPress={() => onNext?.()}
      />
    </nav>
  );
}
