export const stock = [
apple 3
banana 12
cherry 250
damson 7
];
