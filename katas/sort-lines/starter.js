export const order = [
  'lime',
  'fig',
  'apple',
  'lime',
  'kiwi',
  'date',
  'fig',
  'cherry',
];
