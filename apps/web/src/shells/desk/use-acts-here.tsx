import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { getDispute } from '../../client/sdk.gen.js';
import type { Finding } from '../../kit/overlays/command-palette.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import type { actsHere } from './acts-here.js';

/** What can be done now in the dispute that is open, by its name; the names of all acts come once the page stands. */
export function useActsHere(sought: string): readonly Finding[] {
  const { locale } = useLanguage();
  const { to } = useDesk();
  const { disputeId = '' } = useParams({ strict: false });
  const [find, setFind] = useState<typeof actsHere>();
  useEffect(() => {
    void import('./acts-here.js').then((loaded) => setFind(() => loaded.actsHere));
  }, []);
  // read by its own page already; here it is only looked at
  const { data } = useQuery({
    ...queryOf('getDispute', getDispute, { path: { disputeId } }),
    enabled: false,
  });
  if (data === undefined || find === undefined || sought === '') return [];
  const addressOf = (command: string, subject: string | undefined): string =>
    to(['disputes', disputeId, 'acts', command], { subject });
  return find(data, { words: sought, locale, addressOf });
}
