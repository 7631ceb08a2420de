export const order = [
  'apple',
  'cherry',
  'date',
  'fig',
  'kiwi',
  'lime',
];
