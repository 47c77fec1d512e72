import { useState } from 'react';
import { NOTICE_WORDS as W } from '#messages/ui/desk-notices.js';
import { Button } from '../../kit/actions/button.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { Select } from '../../kit/choices/select.js';
import { Card } from '../../kit/data/card.js';
import { TextField } from '../../kit/fields/text-field.js';
import { toast } from '../../kit/overlays/toast.js';
import { Banner } from '../../kit/status/banner.js';
import { forget, troubleOf } from '../../shared/desk/queries.js';
import { isOfStaff, useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import page from '../acts/acts.module.css';
import s from '../lists/lists.module.css';
import { DIGESTS, minuteOf, timeOf, TOPICS, useSavePreferences, type Kept } from './preferences.js';

/** Offered where nobody has said any: from ten in the evening to eight in the morning. */
const NIGHT = { from: 1_320, until: 480 };
const CHANGED = 412;

/** How often about what, quiet hours, and the zone in which both are counted. */
export function PreferencesForm({ kept: { view, etag } }: { readonly kept: Kept }) {
  const { say } = useLanguage();
  const { office } = useDesk();
  const { failing: _, ...seen } = view;
  const [typed, setTyped] = useState(seen);
  const saving = useSavePreferences(etag);
  const trouble = troubleOf(saving.error);
  const isChanged = trouble?.status === CHANGED;
  const { quiet, zone, ...rates } = typed;
  const change = (more: Partial<typeof typed>): void => setTyped({ ...typed, ...more });
  const keepQuiet = (isOn: boolean): void => setTyped({ ...rates, zone, ...(isOn && { quiet: seen.quiet ?? NIGHT }) });
  const save = (): void => saving.mutate(typed, { onSuccess: () => toast(say(W.saved)) });
  const time = (name: 'from' | 'until') => (
    <TextField
      type="time"
      label={say(W[name])}
      help={name === 'until' ? say(W.untilHelp) : undefined}
      value={timeOf((quiet ?? NIGHT)[name])}
      onChange={(value) => {
        if (value !== '') change({ quiet: { ...(quiet ?? NIGHT), [name]: minuteOf(value) } });
      }}
    />
  );
  return (
    <div className={`${s.stack} ${page.page}`}>
      {isChanged ? (
        <Banner
          isNew
          tone="due"
          title={say(W.changed)}
          acts={<Button onPress={() => void forget('getNotificationPreferences')}>{say(W.seeNow)}</Button>}
        />
      ) : (
        <TroubleBanner trouble={trouble} again={save} />
      )}
      <Card title={say(W.what)}>
        <div className={s.stack}>
          {TOPICS.filter((topic) => topic !== 'task' || isOfStaff(office)).map((topic) => (
            <Select
              key={topic}
              label={say(W[topic])}
              options={DIGESTS.map((id) => ({ id, label: say(W[id]) }))}
              value={rates[topic] ?? 'at-once'}
              onChange={(id) => change({ [topic]: id as (typeof DIGESTS)[number] })}
            />
          ))}
        </div>
      </Card>
      <Card title={say(W.quiet)}>
        <div className={s.stack}>
          <Checkbox label={say(W.quietOn)} isSelected={quiet !== undefined} onChange={keepQuiet} />
          {quiet && time('from')}
          {quiet && time('until')}
          <TextField
            label={say(W.zone)}
            help={say(W.zoneHelp)}
            value={zone}
            onChange={(value) => change({ zone: value })}
          />
        </div>
      </Card>
      <div className={s.acts}>
        <Button kind="primary" isPending={saving.isPending} onPress={save}>
          {say(W.save)}
        </Button>
      </div>
    </div>
  );
}
