import { DESK_DISPUTE as WORDS, SERVICE_STATES } from '#messages/ui/desk-dispute.js';
import { Select } from '../../../kit/choices/select.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { LongList } from '../long-list.js';
import { addresseeOf, useCase, useNames } from '../use-case.js';
import { useAsked } from '../use-asked.js';
import { PublicationFiles } from './publication-files.js';
import { Served } from './served.js';
import { serviceState } from './service-state.js';
import s from '../desk.module.css';

/** Every document that was served, the newest first, with how it got there; filters stand in the address. */
export function Documents() {
  const { say } = useLanguage();
  const { view } = useCase();
  const { office } = useDesk();
  const nameOf = useNames();
  const [asked, ask] = useAsked();
  const [to, state] = [asked.to, asked.state];
  const addressees = [...new Set(view.services.map(addresseeOf))];
  const rows = [...view.services]
    .filter((service) => (!to || addresseeOf(service) === to) && (!state || serviceState(service) === state))
    .sort((one, other) => other.orderedAt.localeCompare(one.orderedAt));
  const all = { id: 'all', label: say(WORDS.all) };
  const chosen = (id: string | null): string | undefined => (id === null || id === 'all' ? undefined : id);
  if (view.services.length === 0) return <EmptyState title={say(WORDS.noDocument)} />;
  return (
    <div className={s.stack}>
      <div className={s.filters}>
        <Select
          label={say(WORDS.addressee)}
          options={[all, ...addressees.map((id) => ({ id, label: nameOf(id) }))]}
          value={to ?? 'all'}
          onChange={(id) => ask({ to: chosen(id) })}
        />
        <Select
          label={say(WORDS.state)}
          options={[all, ...Object.entries(SERVICE_STATES).map(([id, words]) => ({ id, label: say(words) }))]}
          value={state ?? 'all'}
          onChange={(id) => ask({ state: chosen(id) })}
        />
      </div>
      {rows.length === 0 && <EmptyState title={say(WORDS.noneOfThese)} />}
      <LongList label={say(WORDS.documents)} rows={rows} idOf={({ serviceId }) => serviceId} height={96}>
        {(service) => <Served service={service} isOpen={asked.open === service.serviceId} />}
      </LongList>
      {(office === 'case-manager' || office === 'platform-staff') &&
        view.services.some(({ document }) => document === 'publication-file') && <PublicationFiles />}
    </div>
  );
}
