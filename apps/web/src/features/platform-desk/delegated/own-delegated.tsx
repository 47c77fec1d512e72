import { useInfiniteQuery } from '@tanstack/react-query';
import { LIST_WORDS } from '#messages/ui/desk-lists.js';
import { PLATFORM_WORDS } from '#messages/ui/desk-platforms.js';
import { OWN_LATE_SIDES, OWN_STATES, PLATFORM_DESK as W } from '#messages/ui/platform-desk.js';
import { listDelegated } from '../../../client/sdk.gen.js';
import { Select } from '../../../kit/choices/select.js';
import { unseen } from '../../../kit/look/unseen.js';
import { pagesOf } from '../../../shared/desk/pages.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useLanguage } from '../../../shared/language/language.js';
import { FindBar, says } from '../../lists/find-bar.js';
import { ListTable } from '../../lists/list-table.js';
import { LATE, STATES } from '../../platforms/asked.js';
import { readAskedOfDelegated } from './asked.js';
import { useOwnColumns } from './own-columns.js';
import { TermsBeside } from './terms-beside.js';
import { useAgreement } from './use-agreement.js';
import s from '../platform-desk.module.css';

/** Each complaint that was handed over: how far it is, the day that runs, and who let one pass; the terms beside. */
export function OwnDelegated() {
  const { say } = useLanguage();
  const [{ search, state, late }, change] = useFilters(readAskedOfDelegated);
  const asked = { ...(state && { state }), ...(late && { late }) };
  const list = useInfiniteQuery(
    pagesOf('listDelegated', (page, signal) => listDelegated({ query: { ...asked, ...page }, signal }), asked),
  );
  const { inForce } = useAgreement();
  const rows = (list.data ?? [])
    .filter(({ number, reference }) => says(search, number, reference))
    .map((one) => ({ ...one, id: one.disputeId }));
  return (
    <div className={s.beside}>
      <div className={s.stack}>
        <h2 className={unseen}>{say(W.handed)}</h2>
        <FindBar
          value={search}
          hint={say(W.handedHint)}
          onSearch={(sought) => change({ search: sought })}
          onReset={() => change({ search: undefined, state: undefined, late: undefined })}
        >
          <Select
            label={say(PLATFORM_WORDS.state)}
            placeholder={say(LIST_WORDS.any)}
            options={STATES.map((id) => ({ id, label: say(OWN_STATES[id]) }))}
            value={state ?? null}
            onChange={(id) => change({ state: STATES.find((one) => one === id) })}
          />
          <Select
            label={say(PLATFORM_WORDS.late)}
            placeholder={say(LIST_WORDS.any)}
            options={LATE.map((id) => ({ id, label: say(OWN_LATE_SIDES[id]) }))}
            value={late ?? null}
            onChange={(id) => change({ late: LATE.find((one) => one === id) })}
          />
        </FindBar>
        <ListTable
          label={say(W.handed)}
          columns={useOwnColumns()}
          rows={rows}
          read={list}
          isFiltered={[search, state, late].some((one) => one !== undefined)}
          none={{ title: say(W.noHanded), help: say(W.noHandedHelp) }}
        />
      </div>
      {inForce && <TermsBeside version={inForce} />}
    </div>
  );
}
