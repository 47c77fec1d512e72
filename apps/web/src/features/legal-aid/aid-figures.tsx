import { useQuery } from '@tanstack/react-query';
import { inBrackets } from '#messages/in-brackets.js';
import { AID_HELPS_NAMED, LEGAL_AID_WORDS as L } from '#messages/ui/legal-aid.js';
import { getLegalAidFigures } from '../../client/sdk.gen.js';
import type { AidCounted, LegalAidFigures } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { Table, type TableColumn } from '../../kit/data/table.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';

/** What became of the legal aid that was asked for, by what help: a share with what luck may make of it. */
export function AidFigures() {
  const { say } = useLanguage();
  const read = useQuery(queryOf('getLegalAidFigures', getLegalAidFigures, {}));
  return (
    <Part read={read} lines={4}>
      {({ asked, helps }: LegalAidFigures) =>
        asked > 0 && (
          <Card title={say(L.figures)}>
            <FiguresTable helps={helps} />
          </Card>
        )
      }
    </Part>
  );
}

type Row = AidCounted & { readonly id: string };

function FiguresTable({ helps }: { readonly helps: readonly AidCounted[] }) {
  const { say, locale } = useLanguage();
  const percent = (share: number | undefined): string =>
    (share ?? 0).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
  const columns: readonly TableColumn<Row>[] = [
    { id: 'help', label: say(L.theirHelps), isName: true, cell: ({ help }) => say(AID_HELPS_NAMED[help]) },
    { id: 'asked', label: say(L.asked), isNumber: true, cell: ({ asked }) => asked },
    { id: 'ended', label: say(L.ended), isNumber: true, cell: ({ ended }) => ended },
    {
      id: 'granted',
      label: say(L.granted),
      isNumber: true,
      cell: ({ granted: { part, whole, rate, low, high } }) =>
        rate === undefined
          ? `${part}/${whole} · ${say(L.tooFew)}`
          : `${percent(rate)}${inBrackets(`${percent(low)}–${percent(high)}`, locale)}`,
    },
  ];
  return <Table label={say(L.figures)} columns={columns} rows={helps.map((one) => ({ ...one, id: one.help }))} />;
}
