import type { ExhibitBody } from '../../../../client/types.gen.js';
import { useGo } from '../../../../shared/desk/use-go.js';
import { useCase } from '../../use-case.js';
import { useAsked } from '../../use-asked.js';
import { ofSide, sideOf } from '../sides.js';

/** Which exhibits are gone through, which one is open, which stands beside it, and the ways from one to the other. */
export function usePlaces(exhibits: readonly ExhibitBody[], evidenceId: string) {
  const go = useGo();
  const { view, exhibitHref } = useCase();
  const [asked, ask] = useAsked();
  const open = exhibits.find((one) => one.evidenceId === evidenceId);
  const beside = exhibits.find((one) => one.evidenceId === asked.beside && one.evidenceId !== evidenceId);
  const chosen = ofSide(exhibits, sideOf(asked.side), view);
  const list = open === undefined || chosen.includes(open) ? chosen : exhibits;
  const at = open === undefined ? -1 : list.indexOf(open);
  const hrefOf = (id: string): string =>
    exhibitHref(id, { ...asked, beside: id === asked.beside ? undefined : asked.beside });
  const step = (by: number): void => {
    const next = list[at + by];
    if (next) go(hrefOf(next.evidenceId));
  };
  return {
    open,
    beside,
    list,
    at,
    hrefOf,
    step,
    isLinked: asked.linked !== 'no',
    setLinked: (isLinked: boolean) => ask({ linked: isLinked ? undefined : 'no' }),
    setBeside: (id: string | undefined) => ask({ beside: id }),
    swap: () => {
      if (beside && open) go(exhibitHref(beside.evidenceId, { ...asked, beside: open.evidenceId }));
    },
  };
}
export type Places = ReturnType<typeof usePlaces>;
