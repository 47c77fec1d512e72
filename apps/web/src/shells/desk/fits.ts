/** Whether what was typed is a part of a name. */
export const fits = (label: string, sought: string): boolean => label.toLowerCase().includes(sought.toLowerCase());
