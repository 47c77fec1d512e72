import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { OTHER_HOURS, SEAT_NOTICES as W } from '#messages/ui/seat-papers.js';
import { changeNotificationPreferences, getNotificationPreferences } from '../../client/sdk.gen.js';
import type { PreferencesBody, PreferencesView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { Select } from '../../kit/choices/select.js';
import { Form } from '../../kit/form/form.js';
import { toast } from '../../kit/overlays/toast.js';
import { Banner } from '../../kit/status/banner.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from './notices.module.css';

type Seen = { readonly view: PreferencesView; readonly etag: string };
const OFTEN = ['at-once', 'hourly', 'daily', 'none'] as const;
const ABOUT = ['act', 'reminder', 'room', 'news'] as const;
/** Minutes of the day: from ten in the evening to eight in the morning. */
const NIGHT = { from: 1320, until: 480 };
const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

const read = async (options: { readonly signal?: AbortSignal }) => {
  const { data, ...answer } = await getNotificationPreferences(options);
  const etag = answer.response?.headers.get('etag') ?? '';
  return { ...answer, data: data && ({ view: data, etag } satisfies Seen) };
};

/** How often one wants mail about what, and whether at night. */
export function NoticesPage() {
  const { say } = useLanguage();
  const seen = useQuery(queryOf('getNotificationPreferences', read, {}));
  return (
    <DeskPage title={say(SEAT_PLACES.notices)}>
      <div className={s.page}>
        <p className={s.help}>{say(W.help)}</p>
        <TroubleBanner trouble={troubleOf(seen.error)} again={() => void seen.refetch()} />
        {seen.isPending && <Skeleton lines={5} />}
        {seen.data && <Preferences key={seen.data.etag} seen={seen.data} />}
      </div>
    </DeskPage>
  );
}

function Preferences({ seen: { view, etag } }: { readonly seen: Seen }) {
  const { say, tell } = useLanguage();
  const { failing, ...known } = view;
  const [typed, setTyped] = useState<PreferencesBody>(known);
  const act = useSend('notices', (body: PreferencesBody) =>
    changeNotificationPreferences({ body, headers: { 'If-Match': etag } }),
  );
  const trouble = troubleOf(act.error);
  const { quiet, ...rest } = typed;
  const isNight = quiet === undefined || (quiet.from === NIGHT.from && quiet.until === NIGHT.until);
  const hours = quiet && tell(OTHER_HOURS, { from: clock(quiet.from), until: clock(quiet.until) });
  const save = async (): Promise<void> => {
    await act.mutateAsync(typed).then(
      () => toast(say(W.saved)),
      () => undefined, // what went wrong stands in the form
    );
  };
  return (
    <>
      {failing && (
        <Banner tone="overdue" title={say(W.failing)}>
          <p>{say(W.failingHelp)}</p>
        </Banner>
      )}
      {trouble && !trouble.problem && <TroubleBanner trouble={trouble} again={() => void save()} />}
      <Form
        {...(trouble?.problem && { problem: trouble.problem })}
        onSubmit={() => void save()}
        acts={
          <Button type="submit" kind="primary" isPending={act.isPending}>
            {say(W.save)}
          </Button>
        }
      >
        {ABOUT.map((about) => (
          <Select
            key={about}
            name={about}
            label={say(W[about])}
            options={OFTEN.map((id) => ({ id, label: say(W[id]) }))}
            value={typed[about] ?? 'at-once'}
            onChange={(id) => setTyped({ ...typed, [about]: OFTEN.find((one) => one === id) ?? 'at-once' })}
          />
        ))}
        <Checkbox
          label={isNight ? say(W.quiet) : (hours ?? say(W.quiet))}
          isSelected={quiet !== undefined}
          onChange={(isQuiet) => setTyped(isQuiet ? { ...rest, quiet: view.quiet ?? NIGHT } : rest)}
        />
      </Form>
    </>
  );
}
