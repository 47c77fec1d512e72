import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listDisputes } from '../../../client/sdk.gen.js';
import { ChooseOne } from '../../../kit/choices/choose-one.js';
import type { Option } from '../../../kit/choices/options.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { Part } from '../../dispute-desk/part.js';
import { joinedOptions } from '../choices/joined-options.js';
import { FindMore } from './find-more.js';

/** The newest disputes that one may see, as a page of them is read anywhere. */
export const newestDisputes = queryOf('listDisputes', listDisputes, { query: { limit: 100 } });

type Props = { readonly label: string; readonly value: string | null; readonly onChange: (id: string | null) => void };

/** One of the disputes that one may see: of the newest at once, any other by a part of its number or of a name. */
export function PickDispute({ label, value, onChange }: Props) {
  const read = useQuery(newestDisputes);
  const [found, setFound] = useState<readonly Option[]>([]);
  return (
    <Part read={read} lines={2}>
      {({ items }) => {
        const newest = items.map(({ disputeId, number }) => ({ id: disputeId, label: number }));
        const one = { label, value, onChange, options: joinedOptions(found, newest) };
        return (
          <FindMore source="dispute" label={label} onFind={(more) => setFound((before) => joinedOptions(more, before))}>
            <ChooseOne {...one} />
          </FindMore>
        );
      }}
    </Part>
  );
}
