import type { ListedPlatform } from '../../client/types.gen.js';
import { Field } from '../../shared/parts/field.js';

type Props = {
  readonly label: string;
  readonly platforms: readonly ListedPlatform[];
  readonly value: string;
  readonly onChange: (platformId: string) => void;
};

export function PlatformField({ label, platforms, value, onChange }: Props) {
  return (
    <Field label={label}>
      {(given) => (
        <select {...given} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">—</option>
          {platforms.map(({ platformId, name }) => (
            <option key={platformId} value={platformId}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
