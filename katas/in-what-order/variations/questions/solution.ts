export function program(): void {
  if (ask('a', false) && ask('b', true)) console.log('both');
  if (ask('c', true) || ask('d', true)) console.log('either');
  if (ask('e', false) || (ask('f', true) && !ask('g', true))) console.log('neither');
  console.log(value('x', 2) + value('y', 3) * value('z', 4));
}

function ask(name: string, answer: boolean): boolean {
  console.log(name);
  return answer;
}

function value(name: string, number: number): number {
  console.log(name);
  return number;
}

/* It prints:
a
c
either
e
f
g
x
y
z
14
*/
