import { useState } from 'react';
import { labelOf } from '#messages/forms/fields.js';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { WHO_SEES_FILE } from '#messages/ui/who-sees-file.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { FileDrop } from '../../../kit/files/file-drop.js';
import type { GivenFile } from '../../../kit/files/file-row.js';
import { FieldRow } from '../../../kit/form/fieldset.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useFaults, useForm } from '../form-context.js';
import { hashFile } from '../../service/hash-file.js';
import { namedFile, nextRef } from '../../service/named-file.js';
import type { PartProps } from './part.js';
import { useFieldWords } from './use-words.js';

type Named = {
  readonly ref: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly description: string;
  readonly part?: string;
};

/** Files are chosen, hashed here and named; their bytes follow when what they belong to is on record. */
export function FilesPart({ field, name, value, onChange }: PartProps<'files'>) {
  const { say, locale } = useLanguage();
  const { form, hold } = useForm();
  const { label, isOptional, ...help } = useFieldWords(field);
  const files: readonly Named[] = field.isOne
    ? value === undefined
      ? []
      : [value as Named]
    : ((value ?? []) as readonly Named[]);
  const [reading, setReading] = useState<GivenFile>();
  const [sizes, setSizes] = useState<ReadonlyMap<string, number>>(new Map());
  const [unread, setUnread] = useState(false);
  const fault = useFaults(name, 'ref', 'sha256', 'mediaType');
  const set = (next: readonly Named[]): void => {
    if (field.isOne) onChange(next.at(-1));
    else onChange(next.length === 0 && field.isOptional ? undefined : next);
  };
  const add = async (chosen: readonly File[]): Promise<void> => {
    let all = files;
    setUnread(false);
    for (const file of chosen) {
      const tell = (share: number): void =>
        setReading({ id: 'reading', name: file.name, size: file.size, fate: { kind: 'sending', share } });
      const sha256 = await hashFile(file, tell).catch(() => undefined);
      if (sha256 === undefined) setUnread(true);
      else if (!all.some((one) => one.sha256 === sha256)) {
        hold(sha256, file);
        setSizes((known) => new Map(known).set(sha256, file.size));
        const { name: called, mediaType } = namedFile(file, sha256);
        all = [
          ...all,
          { ref: nextRef(all.filter(({ ref }) => /^f\d+$/.test(ref))), sha256, mediaType, description: called },
        ];
      }
    }
    setReading(undefined);
    set(all);
  };
  const rows: readonly GivenFile[] = files.map(({ ref, sha256, description }) => ({
    id: ref,
    name: description,
    size: sizes.get(sha256) ?? 0,
    fate: { kind: 'waiting' },
  }));
  const title = isOptional || field.least === 0 ? `${label} ${say(KIT_WORDS.optional)}` : label;
  const change = (ref: string, next: Partial<Named>): void =>
    set(files.map((one) => (one.ref === ref ? { ...one, ...next } : one)));
  const options = Object.entries(WHO_SEES_FILE).map(([id, words]) => ({ id, label: words[locale] }));
  return (
    <>
      <FileDrop
        label={title}
        {...help}
        name={name}
        isMany={!field.isOne}
        fault={unread ? say(W.unreadFile) : fault}
        files={reading ? [...rows, reading] : rows}
        onAdd={(chosen) => void add(chosen)}
        onRemove={(ref) => set(files.filter((one) => one.ref !== ref))}
      />
      {files.map(({ ref, description, part }, index) => (
        <FieldRow key={ref}>
          <TextField
            label={labelOf(form.operationId, `${field.path}.description`, locale)}
            name={field.isOne ? `${name}.description` : `${name}.${index}.description`}
            value={description}
            onChange={(typed) => change(ref, { description: typed })}
          />
          <RadioGroup
            isRow
            label={labelOf(form.operationId, `${field.path}.part`, locale)}
            name={field.isOne ? `${name}.part` : `${name}.${index}.part`}
            options={options}
            value={part ?? 'forwarded'}
            onChange={(next) => change(ref, { part: next })}
          />
        </FieldRow>
      ))}
    </>
  );
}
