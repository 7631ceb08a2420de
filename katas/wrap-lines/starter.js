export const fruits = [
apple
banana
cherry
damson
elderberry
];
