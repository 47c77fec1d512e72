import { NOT_IN_FORCE, RIGHT_STAGES } from '#messages/right/register.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { formatDay } from '#messages/format.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { DESK_RIGHTS as W } from '#messages/ui/desk-rights.js';
import type { RightLine } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { RIGHT_TONES } from './tones.js';

type Row = RightLine & { readonly id: string };

/** What one has to know of each right. */
export const useRightColumns = (): readonly TableColumn<Row>[] => {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  return [
    {
      id: 'name',
      label: say(W.right),
      isName: true,
      cell: ({ rightId, name, registrationNumber }) => (
        <TwoLines
          isStacked
          first={<TextLink href={to(['rights', rightId])}>{name ?? say(W.erased)}</TextLink>}
          second={registrationNumber}
        />
      ),
    },
    { id: 'kind', label: say(DESK_REGISTERS.kind), cell: ({ kind }) => say(RIGHT_KINDS[kind]) },
    {
      id: 'stage',
      label: say(DESK_REGISTERS.stage),
      cell: ({ stage }) => <Status tone={RIGHT_TONES[stage]} word={say(RIGHT_STAGES[stage])} />,
    },
    {
      id: 'force',
      label: say(W.inForce),
      cell: ({ inForce, notInForce }) =>
        inForce || notInForce === undefined
          ? say(DESK_REGISTERS[inForce ? 'yes' : 'no'])
          : say(NOT_IN_FORCE[notInForce]),
    },
    {
      id: 'until',
      label: say(W.validUntil),
      cell: ({ validUntil }) => (validUntil === undefined ? '—' : formatDay(validUntil, locale)),
    },
  ];
};
