/** Brings the first thing that is wrong into sight, once it is drawn; where it is a field, one can type at once. */
export const showFault = (): void => {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
    document.querySelector('.fault')?.scrollIntoView({ block: 'center' });
  });
};
