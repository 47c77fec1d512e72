/**
 * Where somebody with an account finds one of its disputes: a page of its own, so that what stands after the # means
 * there what it means behind a link.
 */
export const addressOf = (disputeId: string): string =>
  `${location.pathname}?${new URLSearchParams({ dispute: disputeId })}`;

export const disputeInAddress = (): string | undefined =>
  new URLSearchParams(location.search).get('dispute') ?? undefined;
