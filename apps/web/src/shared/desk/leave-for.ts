/** To a page of this site that is not the desk’s. */
export const leaveFor = (address: string): void => location.assign(address);
