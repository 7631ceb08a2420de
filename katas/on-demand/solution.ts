export function program(): void {
  const squares = square(numbers());
  console.log('made');
  console.log(squares.next().value);
  for (const value of squares) {
    console.log(value);
    if (value > 3) break;
  }
  console.log([...squares].length);
}

function* numbers(): Generator<number> {
  for (let n = 1; n <= 4; n += 1) {
    console.log(`read ${n}`);
    yield n;
  }
}

function* square(values: Iterable<number>): Generator<number> {
  for (const value of values) yield value * value;
}

/* It prints:
made
read 1
1
read 2
4
0
*/
