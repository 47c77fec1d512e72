import { STAGES } from '#messages/core/stages.js';
import { DESK_PARTIES as W } from '#messages/ui/desk-parties.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listDisputes } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { stageTone } from '../docket/stage-tone.js';
import { More } from '../registers/more.js';
import { Records } from '../registers/records.js';
import { usePages } from '../registers/use-pages.js';

/** Every dispute that it is in, on whichever side. */
export function PartyDisputes({ partyId }: { readonly partyId: string }) {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const list = usePages('listDisputes', { partyId }, listDisputes);
  const rows = (list.data?.pages ?? []).flatMap(({ items }) => items.map((line) => ({ ...line, id: line.disputeId })));
  return (
    <Records
      title={say(W.disputes)}
      read={list}
      empty={say(W.noDispute)}
      rows={rows}
      acts={
        <>
          <More of={list} />
          <TextLink href={to(['docket'], { partyId, state: 'all' })}>{say(W.inDocket)}</TextLink>
        </>
      }
      columns={[
        {
          id: 'number',
          label: say(DESK_REGISTERS.dispute),
          isName: true,
          cell: ({ disputeId, number }) => <TextLink href={to(['disputes', disputeId])}>{number}</TextLink>,
        },
        {
          id: 'stage',
          label: say(DESK_REGISTERS.stage),
          cell: ({ stage }) => <Status tone={stageTone(stage)} word={wordOf(STAGES, stage, locale)} />,
        },
        { id: 'filed', label: say(W.filed), cell: ({ filedAt }) => tableText(filedAt) },
      ]}
    />
  );
}
