import type { ChecklistBody, ChecklistStepBody, RequiredPaperBody } from '../../../client/types.gen.js';

/** What an officer says of one paper before the act that says it of all goes out. */
export type Mark = { readonly verdict: 'in-order' | 'defective'; readonly note: string };
export type Marks = Readonly<Record<string, Mark>>;

/** A paper of the list: one that the rulebook asks for, or one that was filed beside. */
export type Paper = {
  readonly code: string;
  /** Any of these would do as well. */
  readonly others: readonly string[];
  readonly evidenceIds: readonly string[];
  readonly itemIds: readonly string[];
  readonly required?: RequiredPaperBody;
};

/** Papers of which one is enough are one line: it goes by the one that is here, else by the first, as the letter does. */
export const papersOf = ({ required, filed }: ChecklistBody): readonly Paper[] => {
  const asked = required.flatMap((one): readonly Paper[] => {
    const group = one.group === undefined ? [one] : required.filter(({ group }) => group === one.group);
    if (group[0] !== one) return [];
    const chosen = group.find(({ state }) => state === 'met') ?? one;
    const codes = group.map(({ code }) => code);
    return [
      {
        code: chosen.code,
        others: codes.filter((code) => code !== chosen.code),
        required: chosen,
        ...filesOf(codes, filed),
      },
    ];
  });
  const known = new Set(required.map(({ code }) => code));
  const beside = [...new Set(filed.map(({ code }) => code))].filter((code) => !known.has(code));
  return [...asked, ...beside.map((code) => ({ code, others: [], ...filesOf([code], filed) }))];
};

const filesOf = (codes: readonly string[], filed: ChecklistBody['filed']) => {
  const own = filed.filter(({ code }) => codes.includes(code));
  return {
    evidenceIds: [...new Set(own.flatMap(({ evidenceIds }) => evidenceIds))],
    itemIds: [...new Set(own.flatMap(({ itemIds = [] }) => itemIds))],
  };
};

/** What the API itself finds missing cannot be said to be in order. */
export const isLacking = ({ required }: Paper): boolean =>
  required !== undefined && required.state !== 'met' && required.state !== 'met-by-another';

export type Said = {
  readonly how: 'in-order' | 'defect-told' | 'cured' | 'not-cured';
  readonly step: ChecklistStepBody;
  readonly note?: string | undefined;
};

/**
 * What the checks that were made say of a paper. Defects are told all at once, so that what a request to cure does not
 * name was found to be in order.
 */
export const saidOf = (code: string, steps: readonly ChecklistStepBody[], now: string): readonly Said[] =>
  steps.flatMap((step, at): readonly Said[] => {
    const named = step.papers.find((one) => one.code === code);
    if (step.kind === 'accepted') {
      const isWithout = step.withoutMeasure?.includes(code) ?? false;
      return isWithout ? [] : [{ how: 'in-order', step }];
    }
    if (step.kind === 'cured') return named ? [{ how: 'cured', step }] : [];
    if (!named) return step.kind === 'cure-asked' ? [{ how: 'in-order', step }] : [];
    const later = steps
      .slice(at + 1)
      .some(({ kind, papers }) => kind === 'cured' && papers.some((p) => p.code === code));
    const isOver = step.dueAt !== undefined && step.dueAt < now && !later;
    return [{ how: isOver ? 'not-cured' : 'defect-told', step, note: named.note }];
  });
