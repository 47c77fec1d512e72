import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QUALIFICATION_WORDS as W } from '#messages/ui/desk-qualification.js';
import { listPlatforms } from '../../client/sdk.gen.js';
import type { FileProofBody } from '../../client/types.gen.js';
import { MultiSelect } from '../../kit/choices/select.js';
import { TextField } from '../../kit/fields/text-field.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { channelOptions } from './options.js';

export type Scope = Pick<FileProofBody, 'classes' | 'channels' | 'platformIds' | 'territories'>;

const split = (text: string): string[] => text.split(/[,，、\s]+/u).filter((one) => one !== '');

/** How far a paper reaches: what is left out is not limited by it. */
export function ScopeFields({ onChange }: { readonly onChange: (scope: Scope) => void }) {
  const { say } = useLanguage();
  const ways = channelOptions(say);
  const { data } = useQuery(queryOf('listPlatforms', listPlatforms, {}));
  const [typed, setTyped] = useState({ classes: '', territories: '' });
  const [channels, setChannels] = useState<NonNullable<Scope['channels']>>([]);
  const [platformIds, setPlatforms] = useState<readonly string[]>([]);
  const tell = (more: Partial<typeof typed & { channels: typeof channels; platformIds: readonly string[] }>): void => {
    const now = { ...typed, channels, platformIds, ...more };
    setTyped({ classes: now.classes, territories: now.territories });
    setChannels(now.channels);
    setPlatforms(now.platformIds);
    const [classes, territories] = [split(now.classes).map(Number), split(now.territories.toUpperCase())];
    onChange({
      ...(classes.length > 0 && { classes }),
      ...(now.channels.length > 0 && { channels: now.channels }),
      ...(now.platformIds.length > 0 && { platformIds: [...now.platformIds] }),
      ...(territories.length > 0 && { territories }),
    });
  };
  return (
    <>
      <TextField label={say(W.classes)} isOptional value={typed.classes} onChange={(classes) => tell({ classes })} />
      <MultiSelect
        label={say(W.channels)}
        isOptional
        placeholder={say(W.unlimited)}
        options={ways}
        value={channels}
        onChange={(ids) => tell({ channels: ways.flatMap(({ id }) => (ids.includes(id) ? [id] : [])) })}
      />
      <MultiSelect
        label={say(W.platforms)}
        isOptional
        placeholder={say(W.unlimited)}
        options={(data?.platforms ?? []).map(({ platformId: id, name: label }) => ({ id, label }))}
        value={platformIds}
        onChange={(ids) => tell({ platformIds: ids })}
      />
      <TextField
        label={say(W.territoryCodes)}
        isOptional
        value={typed.territories}
        onChange={(territories) => tell({ territories })}
      />
    </>
  );
}
