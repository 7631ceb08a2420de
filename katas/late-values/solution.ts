export function program(): void {
  const all: (() => number)[] = [];
  for (var i = 0; i < 3; i += 1) all.push(() => i);
  for (let j = 0; j < 3; j += 1) all.push(() => j);
  console.log(all.map(each => each()).join(' '));

  let step = 1;
  const next = (n: number) => n + step;
  const fixed = next(0);
  step = 10;
  console.log(fixed, next(0));

  let sum = 0;
  const adders = [1, 2, 3].map(n => () => (sum += n));
  adders[2]();
  adders[0]();
  console.log(sum);
}

/* It prints:
3 3 3 0 1 2
1 10
4
*/
