export const recipe = [
  'wash the beans',
  'soak them overnight',
  'cook for an hour',
  'season to taste',
  'serve with bread',
];
