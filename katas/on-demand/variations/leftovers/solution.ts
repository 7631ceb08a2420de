export function program(): void {
  const line = [1, 2, 3, 4, 5, 6][Symbol.iterator]();
  console.log(takeWhile(line, n => n < 3).join(' '));
  console.log(line.next().value);
  console.log(pairs(['a'], line).join(' '));
  console.log([...line].length, [...line].length);
}

function takeWhile(line: Iterator<number>, holds: (n: number) => boolean): number[] {
  const taken: number[] = [];
  for (let next = line.next(); !next.done && holds(next.value); next = line.next()) taken.push(next.value);
  return taken;
}

function pairs(names: string[], line: Iterator<number>): string[] {
  return names.map(name => `${name}${line.next().value}`);
}

/* It prints:
1 2
4
a5
1 0
*/
