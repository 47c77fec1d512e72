import { RESET_REASONS } from '#messages/forms/own-choices.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listFactorResets } from '../../../client/sdk.gen.js';
import { Status } from '../../../kit/status/status.js';
import type { Tone } from '../../../kit/status/tones.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

const TONES: Readonly<Record<'open' | 'done' | 'refused', Tone>> = { open: 'now', done: 'lifted', refused: 'neutral' };

/** Second factors that are to be taken away, by two administrators. */
export function ResetsPart() {
  const { path, accountId, say, locale, shortly } = useHere();
  const nameOf = useNames();
  const { list, turning } = useTurns('', (page) =>
    queryOf('listFactorResets', listFactorResets, { path, query: page }),
  );
  return (
    <RowsPart
      title={W.resets}
      help={W.resetsHelp}
      list={list}
      turning={turning}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.resetId }))}
      none={W.noResets}
      noneHelp={W.noResetsHelp}
      rowActs={({ resetId, state, askedBy, agreedBy }) => {
        if (state !== 'open') return [];
        const mayAgree = askedBy !== accountId && agreedBy === undefined;
        return [
          ...(mayAgree ? ([['agreeToFactorReset', { resetId }]] as const) : []),
          ['refuseFactorReset', { resetId }],
        ];
      }}
      columns={[
        { id: 'name', label: say(W.name), isName: true, cell: ({ name }) => name },
        { id: 'reason', label: say(W.reason), cell: ({ reason }) => wordOf(RESET_REASONS, reason, locale) },
        { id: 'askedBy', label: say(W.askedBy), cell: ({ askedBy }) => nameOf(askedBy) },
        { id: 'askedAt', label: say(W.askedAt), cell: ({ askedAt }) => shortly(askedAt) },
        { id: 'effectiveAt', label: say(W.effectiveAt), width: 180, cell: ({ effectiveAt }) => shortly(effectiveAt) },
        { id: 'agreedBy', label: say(W.agreedBy), cell: ({ agreedBy }) => nameOf(agreedBy) },
        {
          id: 'state',
          label: say(W.state),
          cell: ({ state }) => <Status tone={TONES[state]} word={say(W[state])} />,
        },
      ]}
    />
  );
}
