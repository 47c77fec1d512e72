import { useQuery } from '@tanstack/react-query';
import { CHECK_PROOFS, CHECK_STATES } from '#messages/ui/desk-dispute.js';
import { DESK_PARTIES as W } from '#messages/ui/desk-parties.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listIdentityChecks, listPartyPapers } from '../../client/sdk.gen.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ActLinks } from '../registers/act-links.js';
import { Records } from '../registers/records.js';

/** By what, when, by whom and until when somebody made sure who it is, and the papers that it sent. */
export function Checks({ partyId }: { readonly partyId: string }) {
  const { say, locale } = useLanguage();
  const path = { partyId };
  const checks = useQuery(queryOf('listIdentityChecks', listIdentityChecks, { path }));
  const papers = useQuery(queryOf('listPartyPapers', listPartyPapers, { path }));
  const items = checks.data?.items ?? [];
  return (
    <>
      <Records
        title={say(W.checks)}
        read={checks}
        empty={say(W.noCheck)}
        rows={items.map((check, index) => ({ ...check, id: String(index) }))}
        columns={[
          { id: 'proof', label: say(W.proof), isName: true, cell: ({ proof }) => wordOf(CHECK_PROOFS, proof, locale) },
          {
            id: 'state',
            label: say(DESK_REGISTERS.stage),
            cell: ({ state }) => (
              <Status tone={state === 'counts' ? 'lifted' : 'neutral'} word={say(CHECK_STATES[state])} />
            ),
          },
          { id: 'by', label: say(DESK_REGISTERS.by), cell: ({ checkedBy }) => checkedBy ?? '—' },
          { id: 'at', label: say(DESK_REGISTERS.when), cell: ({ checkedAt }) => tableText(checkedAt) },
          {
            id: 'until',
            label: say(DESK_REGISTERS.until),
            cell: ({ until }) => (until === undefined ? say(DESK_REGISTERS.openEnd) : tableText(until)),
          },
          { id: 'note', label: say(DESK_REGISTERS.note), cell: ({ note }) => note ?? '—' },
        ]}
        acts={
          items.some(({ state }) => state === 'counts') && (
            <ActLinks acts={[{ operation: 'endIdentityVerification', ids: { partyId } }]} />
          )
        }
      />
      <Records
        title={say(W.papers)}
        read={papers}
        empty={say(W.noPaper)}
        rows={(papers.data?.items ?? []).map((paper) => ({ ...paper, id: paper.sha256 }))}
        columns={[
          { id: 'kind', label: say(DESK_REGISTERS.kind), isName: true, cell: ({ kind }) => say(W[kind]) },
          { id: 'size', label: say(W.size), cell: ({ size }) => `${Math.ceil(size / 1024)} KB` },
        ]}
      />
    </>
  );
}
