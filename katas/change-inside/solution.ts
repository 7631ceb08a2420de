export const buttons = {
  open: 'Open',
  close: 'Close',
  retry: 'Try again',
};
